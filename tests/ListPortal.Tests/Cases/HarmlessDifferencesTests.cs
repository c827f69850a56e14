using Xunit;

namespace ListPortal.Tests.Cases;

/// <summary>What editors on other machines save without knowing changes nothing.</summary>
public sealed class HarmlessDifferencesTests
{
    private const string Zone = "content/zones/yunxi.yml";

    public static TheoryData<string> Files => [.. TinySite.Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public void Line_ends_of_Windows_are_no_fault(string path) => Assert.Empty(new TinySite().With(path, WithWindowsLineEnds(TinySite.TextOf(path))).Faults());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_byte_order_mark_is_no_fault(string path) => Assert.Empty(new TinySite().With(path, "\uFEFF" + TinySite.TextOf(path)).Faults());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_last_line_feed_is_no_fault(string path) => Assert.Empty(new TinySite().With(path, TinySite.TextOf(path).TrimEnd('\n')).Faults());

    [Theory]
    [InlineData("order: 1", "order: 一")]
    [InlineData("region: 云溪县", "region：云溪县")]
    [InlineData("halls:", "hals:")]
    [InlineData("    town: shiqiao", "\ttown: shiqiao")]
    public void Faults_stand_where_they_stood_whatever_the_line_ends(string passage, string replacement)
    {
        var broken = TinySite.TextOf(Zone).Replace(passage, replacement, StringComparison.Ordinal);
        var faults = new TinySite().With(Zone, broken).Faults();
        Assert.NotEmpty(faults);
        Assert.Equal(faults, new TinySite().With(Zone, WithWindowsLineEnds(broken)).Faults());
    }

    private static string WithWindowsLineEnds(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
}
