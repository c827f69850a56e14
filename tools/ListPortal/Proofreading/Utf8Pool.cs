using System.Text;

namespace ListPortal.Proofreading;

/// <summary>Gives each attribute's value as one text, however often it comes: pages repeat millions of links, of which few are different.</summary>
internal sealed class Utf8Pool
{
    private const int Longest = 256;

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Utf8Pool() => _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="value">As it stands in a page, with its coded characters.</param>
    public string TextOf(ReadOnlySpan<byte> value)
    {
        if (value.Length > Longest)
        {
            return HtmlAttributes.Decode(value);
        }

        Span<char> characters = stackalloc char[Longest];
        var written = characters[..Encoding.UTF8.GetChars(value, characters)];
        if (_bySpan.TryGetValue(written, out var known))
        {
            return known;
        }

        var text = HtmlAttributes.Decode(value);
        _known[written.ToString()] = text;
        return text;
    }
}
