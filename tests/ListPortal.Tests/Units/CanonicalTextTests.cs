using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Terms;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData(5, TimeUnit.WorkingDay, "5 个工作日")]
    [InlineData(30, TimeUnit.Day, "30 日")]
    [InlineData(0, TimeUnit.OnTheSpot, "当场")]
    public void A_limit_is_written_with_its_own_unit(int amount, TimeUnit unit, string text) =>
        Assert.Equal(text, CanonicalText.Of(Values.Write(Limit(amount, unit))));

    [Fact]
    public void What_is_absent_and_what_does_not_exist_read_the_same()
    {
        Assert.Equal("无", CanonicalText.Of((object?)null));
        Assert.Equal("无", CanonicalText.Of(new Written<int>(Presence.None, 0, Values.Somewhere)));
    }

    [Fact]
    public void What_is_unknown_says_so() =>
        Assert.Equal("待核", CanonicalText.Of(new Written<SourceLimit>(Presence.Unknown, null, Values.Somewhere)));

    [Fact]
    public void Words_numbers_dates_flags_and_terms_have_one_way_of_writing_each()
    {
        Assert.Equal("甲", CanonicalText.Of(Values.Write("甲")));
        Assert.Equal("-1", CanonicalText.Of(Values.Write(-1)));
        Assert.Equal("2026-03-01", CanonicalText.Of(Values.Write(new DateOnly(2026, 3, 1))));
        Assert.Equal("是", CanonicalText.Of(Values.Write(true)));
        Assert.Equal("否", CanonicalText.Of(Values.Write(false)));
        Assert.Equal("暂停", CanonicalText.Of(Values.Write(Status.Suspended)));
    }

    [Fact]
    public void What_takes_more_than_a_line_has_no_canonical_text() =>
        Assert.Null(CanonicalText.Of(Values.Write<IReadOnlyList<Written<string>>>([])));

    private static SourceLimit Limit(int amount, TimeUnit unit) =>
        new() { Position = Values.Somewhere, Amount = Values.Write(amount), Unit = Values.Write(unit) };
}
