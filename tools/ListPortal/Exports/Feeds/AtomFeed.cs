using System.Globalization;
using System.Xml;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports.Feeds;

/// <summary>Changes as an Atom feed (RFC 4287), in pages that lead to one another where they are many (RFC 5005, section 3), with tombstones (RFC 6721).</summary>
internal sealed class AtomFeed
{
    private const int EntriesOnPage = 50;
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string TombstoneNamespace = "http://purl.org/atompub/tombstones/1.0";

    /// <summary>The absolute address of the page that the feed belongs to; its id, too, for no page ever moves.</summary>
    public required string Page { get; init; }

    public required string Title { get; init; }

    /// <summary>Who keeps the lists.</summary>
    public required string Author { get; init; }

    /// <summary>When the lists began; a feed must tell a day even before anything changed.</summary>
    public required DateOnly Began { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>What was taken away; told on the first page.</summary>
    public required IReadOnlyList<FeedTombstone> Tombstones { get; init; }

    /// <summary>The files, the latest entries in the first.</summary>
    /// <param name="address">Of the first file, below the base path.</param>
    public IEnumerable<OutputFile> Files(string address)
    {
        var pages = Entries.Chunk(EntriesOnPage).DefaultIfEmpty([]).ToList();
        return pages.Select((entries, page) => new OutputFile(OutputFile.PathOf(Numbered(address, page)), Write(entries, page, pages.Count)));
    }

    private static string Numbered(string name, int page) => page == 0 ? name : name.Replace(".xml", $"-{page + 1}.xml", StringComparison.Ordinal);

    private byte[] Write(IReadOnlyList<FeedEntry> entries, int page, int pages) => PlainXml.Bytes(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "zh-Hans");
        Element(xml, "id", Page);
        Element(xml, "title", Title);
        Element(xml, "updated", Time(entries.Select(entry => entry.Updated).DefaultIfEmpty(Began).Max()));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", Author);
        xml.WriteEndElement();
        WriteLinks(xml, page, pages);
        foreach (var tombstone in page == 0 ? Tombstones : [])
        {
            Write(xml, tombstone);
        }

        foreach (var entry in entries)
        {
            Write(xml, entry);
        }

        xml.WriteEndElement();
    });

    private void WriteLinks(XmlWriter xml, int page, int pages)
    {
        Link(xml, "alternate", Page);
        Link(xml, "self", FileOf(page));
        if (pages > 1)
        {
            Link(xml, "first", FileOf(0));
            Link(xml, "last", FileOf(pages - 1));
        }

        if (page > 0)
        {
            Link(xml, "previous", FileOf(page - 1));
        }

        if (page < pages - 1)
        {
            Link(xml, "next", FileOf(page + 1));
        }
    }

    private string FileOf(int page) => Page + Numbered(Addresses.FeedName, page);

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", entry.Page);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Time(entry.Updated));
        Element(xml, "published", Time(entry.Updated));
        Link(xml, "alternate", entry.Page);
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Kind);
        xml.WriteEndElement();
        if (entry.Summary.Length > 0)
        {
            Element(xml, "summary", entry.Summary);
        }

        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(string.Join('\n', entry.Lines));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedTombstone tombstone)
    {
        xml.WriteStartElement("at", "deleted-entry", TombstoneNamespace);
        xml.WriteAttributeString("ref", tombstone.Reference);
        xml.WriteAttributeString("when", Time(tombstone.When));
        xml.WriteElementString("at", "comment", TombstoneNamespace, tombstone.Reason);
        Link(xml, "alternate", tombstone.Reference);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>Lists know days, in China; a feed wants moments (RFC 3339).</summary>
    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00+08:00'", CultureInfo.InvariantCulture);
}
