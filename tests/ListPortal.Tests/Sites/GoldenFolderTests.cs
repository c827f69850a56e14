using Xunit;

namespace ListPortal.Tests.Sites;

public sealed class GoldenFolderTests : IDisposable
{
    private readonly TemporaryFolder _expected = new();

    public void Dispose() => _expected.Dispose();

    [Fact]
    public void What_comes_out_as_expected_leaves_nothing_behind()
    {
        _expected.Write("items/index.verified.html", "甲\n");
        _expected.Write("items/index.received.html", "旧\n");
        Assert.Empty(Compare("甲\n"));
        Assert.Equal(["items/index.verified.html"], PublishedFiles.PathsIn(_expected.Path));
    }

    [Fact]
    public void What_differs_is_told_by_its_first_line_and_put_beside()
    {
        _expected.Write("items/index.verified.html", "甲\n乙\n");
        Assert.Contains("line 2", Assert.Single(Compare("甲\n丙\n")), StringComparison.Ordinal);
        Assert.Equal("甲\n丙\n", _expected.Read("items/index.received.html"));
    }

    [Fact]
    public void What_nobody_expected_yet_is_told() => Assert.Single(Compare("甲\n"));

    [Fact]
    public void An_expected_file_that_no_page_owns_is_told()
    {
        _expected.Write("items/index.verified.html", "甲\n");
        _expected.Write("gone/index.verified.html", "甲\n");
        Assert.Contains("gone", Assert.Single(Compare("甲\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_keeps_what_came_out_and_drops_what_nobody_owns()
    {
        _expected.Write("gone/index.verified.html", "甲\n");
        Assert.Empty(Compare("乙\n", accepts: true));
        Assert.Equal("乙\n", _expected.Read("items/index.verified.html"));
        Assert.False(File.Exists(_expected["gone/index.verified.html"]));
    }

    private IReadOnlyList<string> Compare(string actual, bool accepts = false) =>
        new GoldenFolder(_expected.Path, accepts).Differences(new Dictionary<string, string> { ["items/index.html"] = actual });
}
