using System.Text;
using System.Xml;

namespace ListPortal.Site;

/// <summary>The list of addresses for search engines, and their rules. Made only where the site has an address of its own.</summary>
public static class SiteMap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<OutputFile> Of(IReadOnlyList<Page> pages, Model.SiteSettings settings)
    {
        if (settings.BaseUrl is not { } url)
        {
            yield return OutputFile.Text("robots.txt", "User-agent: *\nAllow: /\n");
            yield break;
        }

        var root = url + settings.BasePath;
        yield return OutputFile.Text("robots.txt", $"User-agent: *\nAllow: /\nSitemap: {root}sitemap.xml\n");
        yield return new OutputFile("sitemap.xml", SitemapOf(pages, root));
    }

    private static byte[] SitemapOf(IEnumerable<Page> pages, string root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("urlset", Namespace);
            foreach (var page in pages.Where(page => page.Address != Addresses.NotFound))
            {
                writer.WriteStartElement("url", Namespace);
                writer.WriteElementString("loc", Namespace, root + page.Address[1..]);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return stream.ToArray();
    }
}
