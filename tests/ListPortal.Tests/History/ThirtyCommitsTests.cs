using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.History;

/// <summary>Thirty commits of every kind, and all that the site tells of them. Accepted by LISTPORTAL_ACCEPT=1.</summary>
public sealed partial class ThirtyCommitsTests(ThirtyCommits site) : IClassFixture<ThirtyCommits>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_site_tells_what_happened_and_nothing_else()
    {
        var told = new StringBuilder();
        foreach (var publication in site.Edition.History.Publications)
        {
            told.AppendLine($"{publication.Day:yyyy-MM-dd}");
            foreach (var change in publication.Changes)
            {
                told.AppendLine($"  {change.Told.Class} {change.Told}{(change.AdjustmentId is { } id ? $"（{id}）" : "")}");
            }
        }

        told.AppendLine("读不出的版本：").AppendJoin("", site.Edition.History.Unread.Select(unread => $"  {unread.Day:yyyy-MM-dd} {unread.Fault}\n"));
        told.AppendLine("旧版本、撤下和转走的页面：").AppendJoin("", site.Edition.Pages.Where(page => page.Past is not null || page.Template == "gone" || page.MovesTo is not null).Select(page => $"  {page.Address} {page.Title}\n"));
        told.AppendLine("改动：").AppendJoin("", site.Edition.Pages.Where(page => page.Address.StartsWith("/changes/", StringComparison.Ordinal)).Select(page => $"  {page.Address} {page.Title}\n"));
        told.AppendLine("订阅：").AppendJoin("", FeedOf("feed.xml"));
        Golden.Accept("thirty_commits", Commit().Replace(told.ToString(), "HASH"));
    }

    [Fact]
    public void Built_at_an_old_commit_the_page_reads_as_the_later_site_shows_it()
    {
        var pages = site.Edition.Pages.Where(page => page.Past is not null).ToList();
        Assert.True(pages.Count > 10, $"Only {pages.Count} versions.");
        // Each day is a build of its own; every third of them has versions of every kind.
        foreach (var version in pages.GroupBy(page => page.Past!.Since).Where((_, at) => at % 3 == 0))
        {
            var commit = site.Edition.History.Publications.Last(publication => publication.Day == version.Key).Commit;
            using var then = site.BuiltAt(commit);
            foreach (var page in version)
            {
                Assert.Equal(Said(File.ReadAllText(then[$"site{page.Past!.Address}index.html"])), Said(site.Html(page.Address)));
            }
        }
    }

    [Fact]
    public void A_feed_tells_withdrawals_as_tombstones()
    {
        var feed = XDocument.Load(site.PathOf("items/road-works/feed.xml"));
        XNamespace tombstones = "http://purl.org/atompub/tombstones/1.0";
        Assert.Contains(feed.Root!.Elements(tombstones + "deleted-entry"), entry => entry.Attribute("ref")!.Value.EndsWith("/zones/yunxi/road-works/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_merged_item_leads_on_and_is_named_where_it_went()
    {
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/items/shop-licence/#merged\">", site.Html("/items/night-shop/"), StringComparison.Ordinal);
        Assert.Contains("小店开店备案并入小店经营许可", site.Html("/items/night-shop/"), StringComparison.Ordinal);
        Assert.Contains("<b>小店开店备案</b>", site.Html("/items/shop-licence/"), StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=/zones/yunxi/shop-licence/\"", site.Html("/zones/yunxi/night-shop/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_power_keeps_its_page_and_says_why_by_what_and_since_when()
    {
        var html = site.Html("/zones/yunxi/road-works/");
        Assert.Contains("收回道路挖掘审批", html, StringComparison.Ordinal);
        Assert.Contains("城市管理体制调整。", html, StringComparison.Ordinal);
        Assert.Contains("2026年6月1日起生效", html, StringComparison.Ordinal);
        Assert.Contains("/documents/second-batch/", html, StringComparison.Ordinal);
        Assert.Contains("云溪县城市管理和综合执法局", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_tells_the_day_of_the_last_change_and_nothing_that_is_past()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var days = XDocument.Load(site.PathOf("sitemap.xml")).Root!.Elements(map + "url")
            .ToDictionary(url => url.Element(map + "loc")!.Value["https://lists.example.cn".Length..], url => url.Element(map + "lastmod")?.Value, StringComparer.Ordinal);
        Assert.Equal("2026-07-15", days["/items/shop-licence/"]);
        Assert.Equal("2026-07-15", days["/items/road-works/"]);
        Assert.Equal("2026-05-15", days["/divisions/zone-town/yunxi/"]);
        Assert.Equal("2026-06-05", days["/changes/2026-06-10-night-shops/"]);
        Assert.Null(days["/about/"]);
        Assert.DoesNotContain(days.Keys, address => address.Contains("/at/", StringComparison.Ordinal) || address is "/items/night-shop/" or "/404.html");
    }

    [Fact]
    public void Browsers_learn_how_to_search_and_pages_name_their_data()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        var description = XDocument.Load(site.PathOf("opensearch.xml")).Root!;
        Assert.Equal("https://lists.example.cn/search/?q={searchTerms}", description.Element(search + "Url")!.Attribute("template")!.Value);
        Assert.Contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\" href=\"/opensearch.xml\"", site.Html("/"), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"application/json\" href=\"/data/v1/delegations/yunxi.json\">", site.Html("/zones/yunxi/"), StringComparison.Ordinal);
        var links = Regex.Matches(File.ReadAllText(site.PathOf("llms.txt")), @"\]\(https://lists.example.cn/([^)]*)\)").Select(link => link.Groups[1].Value).ToList();
        Assert.True(links.Count > 10);
        Assert.All(links, link => Assert.True(File.Exists(site.PathOf(link.EndsWith('/') ? $"{link}index.html" : link)), link));
    }

    private IEnumerable<string> FeedOf(string path) =>
        XDocument.Load(site.PathOf(path)).Root!.Elements().Where(element => element.Name.LocalName is "entry" or "deleted-entry")
            .Select(entry => $"  {entry.Name.LocalName} {entry.Element(Atom + "id")?.Value ?? entry.Attribute("ref")!.Value} {entry.Element(Atom + "title")?.Value}\n");

    /// <summary>What the page says, without what the later site says about it.</summary>
    private static string Said(string html) =>
        OfItsAddress().Replace(html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)], "").TrimEnd();

    [GeneratedRegex("[0-9a-f]{12,40}|(?<=[（，]|checkout )[0-9a-f]{8}(?=[） ])")]
    private static partial Regex Commit();

    /// <summary>The note above an old version, and what leads phones and search engines to the page.</summary>
    [GeneratedRegex("\\s*<script type=\"application/ld.*?</script>|<section class=\"past.*?</section>\\s*|<figure class=\"qr-code\">.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex OfItsAddress();
}
