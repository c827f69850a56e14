using System.Net;
using System.Text;

namespace ListPortal.Proofreading;

/// <summary>
/// Finds the attributes of our own pages. Templates write double quotes and every value is escaped, so that a quote ends a value;
/// a full parser would take longer than the whole build. That the pages are valid HTML is tested with the Nu validator.
/// </summary>
/// <param name="html">A page in UTF-8.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private int _next;

    /// <summary>id, href or src.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>As it stands in the page, with its coded characters.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public readonly bool IsId => Name.SequenceEqual("id"u8);

    public static HashSet<string> IdsIn(ReadOnlySpan<byte> html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var attributes = new HtmlAttributes(html);
        while (attributes.Next())
        {
            if (attributes.IsId)
            {
                ids.Add(Decode(attributes.Value));
            }
        }

        return ids;
    }

    public static string Decode(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    /// <summary>Goes on to the next attribute that is wanted; false at the end.</summary>
    public bool Next()
    {
        while (_html[_next..].IndexOf("=\""u8) is >= 0 and var equals)
        {
            var name = NameBefore(_next + equals);
            var value = _html[(_next + equals + 2)..];
            var length = value.IndexOf((byte)'"');
            if (length < 0)
            {
                return false;
            }

            _next += equals + 2 + length + 1;
            if (!name.IsEmpty)
            {
                Name = name;
                Value = value[..length];
                return true;
            }
        }

        return false;
    }

    private readonly ReadOnlySpan<byte> NameBefore(int equals)
    {
        var before = _html[..equals];
        var name = before.EndsWith("id"u8) ? before[^2..] : before.EndsWith("href"u8) ? before[^4..] : before.EndsWith("src"u8) ? before[^3..] : default;
        var start = equals - name.Length;
        return start > 0 && !name.IsEmpty && _html[start - 1] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' ? name : default;
    }
}
