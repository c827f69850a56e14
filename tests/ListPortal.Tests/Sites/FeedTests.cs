using System.ServiceModel.Syndication;
using System.Xml;
using ListPortal.Exports.Feeds;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>Adjustments can be subscribed to, of the whole site and of each zone, item and department.</summary>
public sealed class FeedTests : IDisposable
{
    private readonly TinyProject _project = new("sub-folder");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Every_feed_is_read_by_a_parser_of_others()
    {
        _project.Build();
        Assert.Empty(_project.Diagnostics.Sorted());
        var feeds = PublishedFiles.PathsIn(_project.Output).Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).ToList();
        Assert.Contains("feed.xml", feeds);
        Assert.Contains("zones/north/feed.xml", feeds);
        Assert.Contains("items/night-market/feed.xml", feeds);
        foreach (var path in feeds)
        {
            var feed = Read(path);
            Assert.Equal(feed.Id, Address(feed.Links, "alternate"));
            Assert.Equal($"https://lists.example.cn/lists/{path}", Address(feed.Links, "self"));
            Assert.Equal("山海市示例单位", Assert.Single(feed.Authors).Name);
            Assert.True(feed.LastUpdatedTime > DateTimeOffset.UnixEpoch);
            Assert.All(feed.Items, entry => Assert.StartsWith("https://lists.example.cn/lists/changes/", entry.Id, StringComparison.Ordinal));
            Assert.All(feed.Items, entry => Assert.True(File.Exists(Path.Combine(_project.Output, entry.Id["https://lists.example.cn/lists/".Length..], "index.html"))));
            Assert.Equal(feed.Items.OrderByDescending(entry => entry.LastUpdatedTime).Select(entry => entry.Id), feed.Items.Select(entry => entry.Id));
        }
    }

    [Fact]
    public void The_feed_of_a_zone_tells_of_that_zone_alone()
    {
        _project.Build();
        var all = Read("feed.xml").Items.SelectMany(Lines).ToList();
        var north = Read("zones/north/feed.xml").Items.SelectMany(Lines).ToList();
        var south = Read("zones/south/feed.xml").Items.SelectMany(Lines).ToList();
        Assert.NotEmpty(south);
        Assert.Equal(all.Order(StringComparer.Ordinal), north.Concat(south).Order(StringComparer.Ordinal));
        Assert.Empty(north.Intersect(south));
    }

    [Fact]
    public void Pages_lead_to_the_feed_of_what_they_show()
    {
        _project.Build();
        Assert.Contains("type=\"application/atom+xml\" href=\"/lists/feed.xml\"", Html("index.html"), StringComparison.Ordinal);
        Assert.Contains("type=\"application/atom+xml\" href=\"/lists/zones/north/feed.xml\"", Html("zones/north/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/lists/feed.xml\">", Html("changes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_an_address_of_its_own_has_no_feeds()
    {
        using var project = new TinyProject("one-zone");
        project.Build();
        Assert.DoesNotContain(PublishedFiles.PathsIn(project.Output), path => path.EndsWith("feed.xml", StringComparison.Ordinal));
        Assert.DoesNotContain("atom+xml", File.ReadAllText(Path.Combine(project.Output, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_entries_stand_on_pages_that_lead_to_one_another()
    {
        var feed = new AtomFeed
        {
            Page = "https://lists.example.cn/",
            Title = "动态调整",
            Author = "单位",
            Tombstones = [],
            Began = new DateOnly(2025, 1, 1),
            Entries = [.. Enumerable.Range(0, 120).Select(n => new FeedEntry($"https://lists.example.cn/changes/{n}/", $"{n}", "<b>&", ["一", "二"]) { Kind = "变更", Updated = new DateOnly(2026, 1, 1) })],
        };

        var files = feed.Files("/feed.xml").ToList();

        Assert.Equal(["feed.xml", "feed-2.xml", "feed-3.xml"], files.Select(file => file.Path));
        var pages = files.Select(file => SyndicationFeed.Load(XmlReader.Create(new MemoryStream(file.Bytes.ToArray())))).ToList();
        Assert.Equal([50, 50, 20], pages.Select(page => page.Items.Count()));
        Assert.Equal(120, pages.SelectMany(page => page.Items).Select(entry => entry.Id).Distinct().Count());
        Assert.Equal("https://lists.example.cn/feed-2.xml", Address(pages[0].Links, "next"));
        Assert.Equal("https://lists.example.cn/feed.xml", Address(pages[1].Links, "previous"));
        Assert.Equal("https://lists.example.cn/feed-3.xml", Address(pages[1].Links, "last"));
        Assert.DoesNotContain(pages[2].Links, link => link.RelationshipType == "next");
        Assert.Equal("<b>&", pages[0].Items.First().Summary.Text);
    }

    private SyndicationFeed Read(string path)
    {
        using var reader = XmlReader.Create(Path.Combine(_project.Output, path));
        return SyndicationFeed.Load(reader);
    }

    private string Html(string path) => File.ReadAllText(Path.Combine(_project.Output, path));

    private static IEnumerable<string> Lines(SyndicationItem entry) => ((TextSyndicationContent)entry.Content).Text.Split('\n');

    private static string Address(IEnumerable<SyndicationLink> links, string relation) => Assert.Single(links, link => link.RelationshipType == relation).Uri.ToString();
}
