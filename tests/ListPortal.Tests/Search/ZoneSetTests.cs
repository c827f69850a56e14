using ListPortal.Search;
using Xunit;

namespace ListPortal.Tests.Search;

public sealed class ZoneSetTests
{
    private static readonly Dictionary<string, int> Numbers = Enumerable.Range(0, 14).ToDictionary(number => $"zone-{number}", number => number);

    [Theory]
    [InlineData("", "")]
    [InlineData("0", "1")]
    [InlineData("5", "w")]
    [InlineData("0 1 2 3 4 5", "_")]
    [InlineData("6", "01")]
    [InlineData("0 13", "102")]
    public void Six_zones_are_one_letter(string zones, string letters) =>
        Assert.Equal(letters, ZoneSet.Of([.. zones.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => $"zone-{number}")], Numbers));

    [Fact]
    public void What_concerns_every_zone_says_so() => Assert.Equal("*", ZoneSet.Of(null, Numbers));
}
