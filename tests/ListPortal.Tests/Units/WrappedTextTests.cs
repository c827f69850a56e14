using ListPortal.Rendering.Drawings;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class WrappedTextTests
{
    [Fact]
    public void A_line_holds_as_many_characters_as_it_is_wide() =>
        Assert.Equal(["材料齐全", "符合形式"], WrappedText.Lines("材料齐全符合形式", 4));

    [Fact]
    public void No_line_begins_with_a_closing_mark() =>
        Assert.Equal(["材料齐全，", "符合形式"], WrappedText.Lines("材料齐全，符合形式", 4));

    [Fact]
    public void Numbers_stay_whole_and_take_half_the_room() =>
        Assert.Equal(["自受理起", "2027年"], WrappedText.Lines("自受理起2027年", 5));

    [Fact]
    public void Nothing_is_lost()
    {
        const string Text = "公安、税务、人力资源和社会保障、公积金经办人员和刻章单位、开户银行";

        Assert.Equal(Text, string.Concat(WrappedText.Lines(Text, 7)));
    }

    [Fact]
    public void No_text_is_one_empty_line() => Assert.Equal([""], WrappedText.Lines("", 5));
}
