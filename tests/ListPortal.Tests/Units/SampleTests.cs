using ListPortal.Changes;
using ListPortal.Commands;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Editing.Samples;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class SampleTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("3", "20")]
    [InlineData("12", "80")]
    public void Lists_of_any_size_are_valid(string zones, string items)
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        Assert.Equal(0, Run(output, "sample", "--zones", zones, "--items", items, "--output", folder["sample"]));
        Assert.Equal(0, CommandLine.Run(["validate", "--strict", "--root", folder["sample"]], output, _ => Repository.AsOf));
    }

    [Fact]
    public void A_third_of_the_pairs_is_not_delegated_and_a_seed_changes_which()
    {
        var (one, other) = (new SampleSize(30, 100, 0), new SampleSize(30, 100, 1));
        var pairs = from zone in Enumerable.Range(0, one.Zones) from item in Enumerable.Range(0, one.Items) select (zone, item);
        Assert.InRange(pairs.Count(pair => !one.IsDelegated(pair.zone, pair.item)), 900, 1100);
        Assert.Contains(pairs, pair => one.IsDelegated(pair.zone, pair.item) != other.IsDelegated(pair.zone, pair.item));
    }

    [Fact]
    public void The_same_size_and_seed_give_the_same_lists()
    {
        var real = Snapshot.Of(ContentReader.Read(ContentFolder.Read(Repository.Root, new DiagnosticBag()), new DiagnosticBag()));
        Assert.Empty(ChangeList.Between(new Snapshot(SampleLists.Of(real, new SampleSize(4, 80, 3))), new Snapshot(SampleLists.Of(real, new SampleSize(4, 80, 3)))));
    }

    [Theory]
    [InlineData("sample", "--zones", "3", "--items", "5")]
    [InlineData("sample", "--zones", "0", "--items", "5", "--output", "x")]
    [InlineData("sample", "--zones", "many", "--items", "5", "--output", "x")]
    [InlineData("sample", "--zones", "3", "--items", "5", "--output", ".")]
    public void Wrong_use_is_told(params string[] words)
    {
        using var output = new StringWriter();
        Assert.Equal(2, Run(output, words));
    }

    private static int Run(TextWriter output, params string[] words) => CommandLine.Run([.. words, "--root", Repository.Root], output, _ => Repository.AsOf);
}
