using ListPortal.Content.Yaml;

namespace ListPortal.Content.Patching;

/// <summary>Where the pieces of a YAML text begin and end. A piece is an entry of a mapping or an element of a list.</summary>
internal sealed class YamlGeometry(string text)
{
    /// <summary>The offset behind the last character that belongs to the node; blank lines and comments behind it are left out.</summary>
    public int EndOf(YamlNode node) => node switch
    {
        { Extent.IsFlow: true } => node.Extent.End,
        YamlMapping { Entries.Count: > 0 } mapping => EndOf(mapping, mapping.Entries.Count - 1),
        YamlSequence { Items.Count: > 0 } sequence => EndOf(sequence.Items[^1]),
        _ => Math.Max(node.Extent.Start, Trimmed(node.Extent.End)),
    };

    public int EndOf(YamlNode container, int index) => container is YamlMapping mapping
        ? Math.Max(BehindColon(mapping.Entries[index].Key), EndOf(mapping.Entries[index].Value))
        : EndOf(((YamlSequence)container).Items[index]);

    public static int StartOf(YamlNode container, int index) =>
        container is YamlMapping mapping ? mapping.Entries[index].Key.Extent.Start : ((YamlSequence)container).Items[index].Extent.Start;

    /// <summary>The offset behind the colon of a key.</summary>
    public int BehindColon(YamlScalar key) => text.IndexOf(':', key.Extent.End) + 1;

    /// <summary>The hyphen of an element of a list in block style.</summary>
    public int HyphenOf(YamlSequence list, int index) => text.LastIndexOf('-', StartOf(list, index) - 1);

    /// <summary>The first line of a piece in block style.</summary>
    public int FirstLineOf(YamlNode container, int index) =>
        LineStart(container is YamlSequence list ? HyphenOf(list, index) : StartOf(container, index));

    public int LineStart(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The beginning of the next line, or the end of the text.</summary>
    public int NextLine(int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>The line behind a piece in block style.</summary>
    public int LineBehind(YamlNode container, int index) => NextLine(EndOf(container, index));

    public int ColumnOf(int offset) => offset - LineStart(offset);

    private int Trimmed(int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
