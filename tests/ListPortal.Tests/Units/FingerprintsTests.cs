using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>Records that say the same have one fingerprint, and whatever is said otherwise gives another.</summary>
public sealed class FingerprintsTests
{
    private static readonly string Long = new('长', 500);

    [Fact]
    public void Equal_records_have_one_fingerprint_in_whatever_process() =>
        Assert.Equal("633bb122", new Fingerprints().Of(new Town("gaoqiao", "高桥镇", Confidence.Verified))[..8]);

    [Fact]
    public void A_record_that_was_met_before_tells_the_same_as_its_copy()
    {
        var fingerprints = new Fingerprints();
        var crumb = new Crumb(Long, "/");

        Assert.Equal(fingerprints.Of(new[] { crumb, crumb }), fingerprints.Of(new[] { crumb, new Crumb(Long, "/") }));
        Assert.Equal(fingerprints.Of(new[] { crumb, crumb }), new Fingerprints().Of(new List<Crumb> { new(Long, "/"), crumb }));
    }

    public static TheoryData<object?, object?> Different => new()
    {
        { "甲", "乙" },
        { "", null },
        { 1, 2 },
        { 1.5m, 15m },
        { 1.5, 1.25 },
        { new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2) },
        { TimeUnit.Day, TimeUnit.WorkingDay },
        { Texts("ab", "c"), Texts("a", "bc") },
        { Texts("a", "b"), Texts("b", "a") },
        { new List<object> { Texts("a"), Texts("b") }, new List<object> { Texts("a", "b") } },
        { new Crumb("甲", "/"), new Crumb("/", "甲") },
        { new Crumb(Long, "/"), new Crumb(Long, "/items/") },
        { new[] { new Crumb(Long, "/") }, new[] { new Crumb(Long + "些", "/") } },
        { new Dictionary<string, string> { ["a"] = "1" }, new Dictionary<string, string> { ["b"] = "1" } },
        { ("甲", 1), ("甲", 2) },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void Whatever_is_said_otherwise_gives_another(object? one, object? other)
    {
        var fingerprints = new Fingerprints();
        Assert.NotEqual(fingerprints.Of(one), fingerprints.Of(other));
    }

    [Fact]
    public void What_is_neither_record_nor_value_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new Fingerprints().Of(new object[] { () => 1 }));

    [Fact]
    public void A_list_that_holds_itself_is_refused()
    {
        var list = new List<object>();
        list.Add(list);

        Assert.Throws<NotSupportedException>(() => new Fingerprints().Of(list));
    }

    private static List<string> Texts(params string[] texts) => [.. texts];
}
