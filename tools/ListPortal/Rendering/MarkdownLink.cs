using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListPortal.Rendering;

/// <summary>A link or picture in a parsed Markdown text, whichever way it was written.</summary>
public sealed class MarkdownLink
{
    private static readonly string[] SafeSchemes = ["https", "http", "mailto", "tel"];
    private readonly Inline _inline;

    private MarkdownLink(Inline inline, string target)
    {
        _inline = inline;
        Target = target;
    }

    public string Target { get; }

    /// <summary>Counts from 0 within the text.</summary>
    public int Line => _inline.Line;

    public LinkKind Kind => KindOf(Target, _inline);

    /// <summary>Links in square brackets, references, pictures and autolinks alike.</summary>
    internal static IReadOnlyList<MarkdownLink> In(MarkdownDocument document) =>
    [
        .. document.Descendants<LinkInline>().Select(link => new MarkdownLink(link, link.Url ?? "")),
        .. document.Descendants<AutolinkInline>().Select(link => new MarkdownLink(link, link.IsEmail ? $"mailto:{link.Url}" : link.Url)),
    ];

    internal void Retarget(string url)
    {
        if (_inline is LinkInline link)
        {
            link.Url = url;
        }
    }

    /// <summary>Leaves the words and takes the target away.</summary>
    internal void Disarm()
    {
        switch (_inline)
        {
            case LinkInline link:
                // The link's words, its children, are moved behind what replaces it.
                link.ReplaceBy(new LiteralInline(""));
                break;
            case AutolinkInline autolink:
                autolink.ReplaceBy(new LiteralInline(autolink.Url));
                break;
        }
    }

    private static LinkKind KindOf(string target, Inline inline)
    {
        // Pictures are not part of the lists, and their files would be no one's.
        if (inline is LinkInline { IsImage: true })
        {
            return LinkKind.Unsafe;
        }

        if (target.StartsWith('#'))
        {
            return LinkKind.Fragment;
        }

        if (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) && !target.Contains('\\', StringComparison.Ordinal))
        {
            return LinkKind.Internal;
        }

        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && SafeSchemes.Contains(target[..colon], StringComparer.OrdinalIgnoreCase) ? LinkKind.External : LinkKind.Unsafe;
    }
}
