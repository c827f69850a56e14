using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Views;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ItemIndexTests
{
    private static readonly Readings Readings = new(
        new Dictionary<char, string> { ['安'] = "an", ['全'] = "quan", ['银'] = "yin", ['行'] = "xing", ['政'] = "zheng", ['权'] = "quan", ['音'] = "yin" },
        new Dictionary<string, IReadOnlyList<string>> { ["银行"] = ["yin", "hang"], ["行业"] = ["hang", "ye"] });

    private static readonly PinyinOrder Order = new(Readings);

    [Theory]
    [InlineData("安全", "A")]
    [InlineData("行政", "X")]
    [InlineData("行业", "H")]
    [InlineData("GSP安全", "#")]
    [InlineData("", "#")]
    public void A_name_stands_under_the_letter_with_which_its_reading_begins(string name, string letter) =>
        Assert.Equal(letter, Order.LetterOf(name));

    [Theory]
    [InlineData("安银", "安政")]
    [InlineData("银行", "银政")]
    [InlineData("安", "安全")]
    [InlineData("安全", "安权")]
    [InlineData("安3", "安全")]
    [InlineData(null, "安")]
    public void Names_stand_by_syllables_then_by_code_points(string? first, string second)
    {
        Assert.True(Order.Compare(first, second) < 0);
        Assert.True(Order.Compare(second, first) > 0);
        Assert.Equal(0, Order.Compare(second, second));
    }

    [Fact]
    public void Letters_stand_in_their_order_and_other_names_last() =>
        Assert.Equal(
            ["A: 安 安全", "Y: 银 音", "#: 3D GSP"],
            ItemIndexView.Of([.. Items("GSP", "银", "安全", "音", "3D", "安")], Readings).Letters.Select(Written));

    [Fact]
    public void Every_item_stands_once() =>
        Assert.Equal(3, ItemIndexView.Of([.. Items("安", "安", "银")], Readings).Letters.Sum(letter => letter.Members.Count));

    private static IEnumerable<Item> Items(params string[] names) => names.Select(name => Blank.Of<Item>() with { Name = name });

    private static string Written(GroupOf<string, Item> letter) => $"{letter.Key}: {string.Join(' ', letter.Members.Select(item => item.Name))}";
}
