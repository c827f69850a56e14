using System.Text.RegularExpressions;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>Whole tiny sites, built with the real templates: a page of every important kind as it should come out. See tests/README.md.</summary>
public sealed partial class GoldenSiteTests
{
    /// <summary>Not published: the list of everything that is.</summary>
    private const string AllFiles = "files.txt";

    private static readonly Dictionary<string, string[]> Pages = new()
    {
        ["one-zone"] =
        [
            "index.html",
            "items/shop-licence/index.html",
            "zones/yunxi/index.html",
            "zones/yunxi/shop-licence/index.html",
            "zones/yunxi/road-works/index.html",
            "zones/yunxi/discharge-permit/index.html",
            "journeys/open-shop/yunxi/index.html",
            "divisions/zone-town/yunxi/index.html",
            "parks/yunxi-food/index.html",
            "departments/zone-approval/index.html",
            "whistles/discharge-permit/index.html",
            "changes/2026-03-01-faster-shops/index.html",
            "evaluations/yunxi/2026-h1/index.html",
            "forms/shop-application/index.html",
            "quality/index.html",
            "quality/yunxi/index.html",
            "zones/yunxi/shop-licence/history/index.html",
            "llms.txt",
            "robots.txt",
        ],
        ["sub-folder"] =
        [
            "index.html",
            "items/index.html",
            "items/night-market/index.html",
            "zones/north/signboard/index.html",
            "zones/south/market-stall/index.html",
            "zones/south/night-market/index.html",
            "compare/market-stall/index.html",
            "matrix/index.html",
            "divisions/matters/street-order/index.html",
            "documents/frame/index.html",
            "reconciliation/index.html",
            "about/index.html",
            "404.html",
            "robots.txt",
            "sitemap.xml",
            "feed.xml",
            "zones/south/feed.xml",
        ],
    };

    [Theory]
    [InlineData("one-zone")]
    [InlineData("sub-folder")]
    public void The_site_comes_out_as_expected(string name)
    {
        using var project = new TinyProject(name);
        project.Build();
        Assert.Empty(project.Diagnostics.Sorted());
        var published = Pages[name].ToDictionary(path => path, path => HashInName().Replace(File.ReadAllText(Path.Combine(project.Output, path)), "-HASH"), StringComparer.Ordinal);
        published[AllFiles] = string.Concat(PublishedFiles.PathsIn(project.Output).Select(path => $"{HashInName().Replace(path, "-HASH")}\n"));
        var expected = new GoldenFolder(Repository.PathOf("tests", "sites", name, "expected"), GoldenFolder.AcceptsEverything);
        var differences = expected.Differences(published);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    // The hash of a file's content tells nothing to a reader, and changes with every word of it.
    [GeneratedRegex(@"-[0-9a-f]{6,16}(?=\.(json|js|css|svg)\b)")]
    private static partial Regex HashInName();
}
