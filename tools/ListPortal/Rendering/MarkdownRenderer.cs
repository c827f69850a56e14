using System.Net;
using ListPortal.Model;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListPortal.Rendering;

/// <summary>Turns Markdown of editors into HTML. Raw HTML stays text, and only links of known schemes stay links.</summary>
public sealed class MarkdownRenderer(string basePath)
{
    // Extensions one by one: the generic attributes of UseAdvancedExtensions would let onclick in.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    internal Html Render(MarkdownText text)
    {
        if (Parse(text.Source) is not { } document)
        {
            // A check has refused it; where nobody asked the check, it stays words.
            return new Html(WebUtility.HtmlEncode(text.Source));
        }

        foreach (var link in MarkdownLink.In(document))
        {
            if (link.Kind == LinkKind.Internal)
            {
                link.Retarget(basePath + link.Target[1..]);
            }
            else if (link.Kind == LinkKind.Unsafe)
            {
                link.Disarm();
            }
        }

        DropAlignment(document);
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new Html(writer.ToString());
    }

    /// <summary>The links of a text, for those who check where they lead; null for a text that is nested too deep to be rendered.</summary>
    public static IReadOnlyList<MarkdownLink>? LinksOf(string source) => Parse(source) is { } document ? MarkdownLink.In(document) : null;

    private static MarkdownDocument? Parse(string source)
    {
        try
        {
            return Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's limit against texts that were made to overflow the stack; it gives no place.
            return null;
        }
    }

    // Alignment would come out as a style attribute, which the content security policy refuses.
    private static void DropAlignment(MarkdownDocument document)
    {
        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
        {
            column.Alignment = null;
        }
    }
}
