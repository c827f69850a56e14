using System.Text;
using System.Xml;

namespace ListPortal.Site;

/// <summary>XML that programs fetch: UTF-8 without a byte order mark, indented, with line feeds, the same on every machine.</summary>
internal static class PlainXml
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static byte[] Bytes(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        return stream.ToArray();
    }
}
