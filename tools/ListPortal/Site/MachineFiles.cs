using System.Text;
using ListPortal.Content;
using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>What browsers and language models look for at the top of a site: how to search it (OpenSearch 1.1), and where its plain data lie (llms.txt).</summary>
public static class MachineFiles
{
    private const string OpenSearchName = "opensearch.xml";
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The format shows only the beginning of a longer name.</summary>
    private const int LongestName = 16;

    public static IEnumerable<OutputFile> Of(SiteSettings settings, InterfaceTexts texts)
    {
        yield return OutputFile.Text("llms.txt", ForLanguageModels(settings, texts));
        if (settings.BaseUrl is { } url)
        {
            yield return new OutputFile(OpenSearchName, OpenSearch(settings, url + settings.BasePath));
        }
    }

    private static byte[] OpenSearch(SiteSettings settings, string root) => PlainXml.Bytes(xml =>
    {
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Namespace, settings.Title[..Math.Min(settings.Title.Length, LongestName)]);
        xml.WriteElementString("Description", Namespace, settings.Subtitle);
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", $"{root}{Addresses.Search[1..]}?q={{searchTerms}}");
        xml.WriteEndElement();
        xml.WriteElementString("Language", Namespace, "zh-Hans");
        xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
        xml.WriteEndElement();
    });

    /// <summary>Markdown as llmstxt.org proposes it: a title, a summary, and links with a word on each.</summary>
    private static string ForLanguageModels(SiteSettings settings, InterfaceTexts texts)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(settings.Title).Append("\n\n> ").Append(settings.Subtitle).Append(texts.Find("machines", "llms", "summary")).Append("\n\n").Append(texts.Find("machines", "llms", "advice")).Append('\n');
        foreach (var section in new[] { "pages", "data" })
        {
            text.Append("\n## ").Append(texts.Find("machines", section, "title")).Append("\n\n");
            foreach (var line in texts.Find("machines", section, "links").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                // "address name: what it is"
                var words = line.Split(' ', 2);
                var named = words[1].Split('：', 2);
                text.Append("- [").Append(named[0]).Append("](").Append(settings.BaseUrl).Append(settings.BasePath).Append(words[0][1..]).Append("): ").Append(named[1]).Append('\n');
            }
        }

        return text.ToString();
    }
}
