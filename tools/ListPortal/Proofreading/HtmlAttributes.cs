using System.Net;

namespace ListPortal.Proofreading;

/// <summary>
/// Finds the attributes of our own pages. Templates write double quotes and every value is escaped, so that a quote ends a value;
/// a full parser would take longer than the whole build. That the pages are valid HTML is tested with the Nu validator.
/// </summary>
internal static class HtmlAttributes
{
    /// <summary>The name under which the text of the title element is given.</summary>
    public const string Title = "title element";

    private static readonly string[] Wanted = ["id", "href", "src"];

    public static IEnumerable<(string Name, string Value)> In(string html)
    {
        var titleStart = html.IndexOf("<title>", StringComparison.Ordinal);
        var titleEnd = html.IndexOf("</title>", StringComparison.Ordinal);
        if (titleStart >= 0 && titleEnd > titleStart)
        {
            yield return (Title, html[(titleStart + "<title>".Length)..titleEnd]);
        }

        for (var quote = html.IndexOf("=\"", StringComparison.Ordinal); quote >= 0; quote = html.IndexOf("=\"", quote, StringComparison.Ordinal))
        {
            var end = html.IndexOf('"', quote + 2);
            if (end < 0)
            {
                yield break;
            }

            if (NameBefore(html, quote) is { } name)
            {
                yield return (name, WebUtility.HtmlDecode(html[(quote + 2)..end]));
            }

            quote = end + 1;
        }
    }

    private static string? NameBefore(string html, int equals)
    {
        foreach (var name in Wanted)
        {
            var start = equals - name.Length;
            if (start > 0 && char.IsWhiteSpace(html[start - 1]) && string.CompareOrdinal(html, start, name, 0, name.Length) == 0)
            {
                return name;
            }
        }

        return null;
    }
}
