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
        var document = Markdown.Parse(text.Source, Pipeline);
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

    /// <summary>The links of a text, for those who check where they lead.</summary>
    public static IReadOnlyList<MarkdownLink> LinksOf(string source) => MarkdownLink.In(Markdown.Parse(source, Pipeline));

    // Alignment would come out as a style attribute, which the content security policy refuses.
    private static void DropAlignment(MarkdownDocument document)
    {
        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
        {
            column.Alignment = null;
        }
    }
}
