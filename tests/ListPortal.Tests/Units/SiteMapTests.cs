using System.Text;
using System.Xml.Linq;
using ListPortal.Model;
using ListPortal.Site;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class SiteMapTests
{
    private static readonly SiteSettings Settings = Blank.Of<SiteSettings>() with { BaseUrl = "https://lists.example.cn", BasePath = "/lists/" };

    [Fact]
    public void Up_to_fifty_thousand_addresses_stand_in_one_file()
    {
        var files = Files(50_000);
        Assert.Equal(["robots.txt", "sitemap.xml"], files.Keys.Order());
        Assert.Equal(50_000, Addresses(files["sitemap.xml"]).Count);
    }

    [Fact]
    public void More_are_split_and_an_index_leads_to_all_of_them()
    {
        var files = Files(100_001);
        var parts = Addresses(files["sitemap.xml"]);
        Assert.Equal(["https://lists.example.cn/lists/sitemap-1.xml", "https://lists.example.cn/lists/sitemap-2.xml", "https://lists.example.cn/lists/sitemap-3.xml"], parts);
        Assert.Equal([50_000, 50_000, 1], parts.Select(part => Addresses(files[part.Split('/')[^1]]).Count));
        Assert.Equal("sitemapindex", XDocument.Parse(files["sitemap.xml"]).Root!.Name.LocalName);
        Assert.Contains("Sitemap: https://lists.example.cn/lists/sitemap.xml\n", files["robots.txt"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Files(int pages) =>
        SiteMap.Of([.. Enumerable.Range(0, pages).Select(number => Blank.Of<Page>() with { Address = $"/items/{number}/" })], Settings)
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));

    private static List<string> Addresses(string xml) => [.. XDocument.Parse(xml).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)];
}
