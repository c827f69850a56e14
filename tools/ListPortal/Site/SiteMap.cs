using System.Globalization;
using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>The list of addresses for search engines (sitemaps.org 0.9), and their rules. Made only where the site has an address of its own.</summary>
public static class SiteMap
{
    /// <summary>The protocol takes no more addresses in one file; beyond it, an index leads to several.</summary>
    private const int MostInOneFile = 50_000;
    private const string Name = "sitemap.xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<OutputFile> Of(IReadOnlyList<Page> pages, SiteSettings settings)
    {
        if (settings.BaseUrl is not { } url)
        {
            yield return OutputFile.Text("robots.txt", "User-agent: *\nAllow: /\n");
            yield break;
        }

        var root = url + settings.BasePath;
        yield return OutputFile.Text("robots.txt", $"User-agent: *\nAllow: /\nSitemap: {root}{Name}\n");
        var files = pages.Where(IsToBeFound).Select(page => (Address: root + page.Address[1..], page.Changed)).Chunk(MostInOneFile).ToList();
        if (files.Count == 1)
        {
            yield return new OutputFile(Name, ListOf("urlset", "url", files[0]));
            yield break;
        }

        for (var file = 0; file < files.Count; file++)
        {
            yield return new OutputFile(NameOf(file), ListOf("urlset", "url", files[file]));
        }

        yield return new OutputFile(Name, ListOf("sitemapindex", "sitemap", Enumerable.Range(0, files.Count).Select(file => (root + NameOf(file), (DateOnly?)null))));
    }

    /// <summary>Whoever searches looks for what holds today.</summary>
    private static bool IsToBeFound(Page page) => page.Address != Addresses.NotFound && page.Past is null && page.MovesTo is null;

    private static string NameOf(int file) => $"sitemap-{file + 1}.xml";

    private static byte[] ListOf(string list, string element, IEnumerable<(string Address, DateOnly? Changed)> addresses) => PlainXml.Bytes(xml =>
    {
        xml.WriteStartElement(list, Namespace);
        foreach (var (address, changed) in addresses)
        {
            xml.WriteStartElement(element, Namespace);
            xml.WriteElementString("loc", Namespace, address);
            if (changed is { } day)
            {
                xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
