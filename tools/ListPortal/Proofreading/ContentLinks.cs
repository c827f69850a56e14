using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Rendering;
using ListPortal.Site;

namespace ListPortal.Proofreading;

/// <summary>Checks the links that editors write in Markdown, where they wrote them: safe schemes, and pages that exist.</summary>
public static class ContentLinks
{
    public static void Check(SourceContent content, IEnumerable<Page> pages, DiagnosticBag diagnostics)
    {
        var addresses = pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var text in content.All.SelectMany(MarkdownTexts))
        {
            if (MarkdownRenderer.LinksOf(text.Value!) is not { } links)
            {
                diagnostics.Add(DiagnosticCodes.TooLarge, text.Position, "这段文字里的括号、引用或者列表套得太深，排不出来；请检查是否误粘贴了其他内容。");
                continue;
            }

            foreach (var link in links)
            {
                CheckLink(link, text.Position with { Line = LineOf(text, link) }, addresses, diagnostics);
            }
        }
    }

    // A text of several lines begins below the line of its key, which ends with a bar; the text below front matter begins where it stands.
    private static int LineOf(Text text, MarkdownLink link)
    {
        var isBlock = text.Position.Column > 1 && text.Value!.Contains('\n', StringComparison.Ordinal);
        return text.Position.Line + link.Line + (isBlock ? 1 : 0);
    }

    private static IEnumerable<Text> MarkdownTexts(SourceRecord record)
    {
        var fields = FieldWalk.Through(record)
            .Where(walked => walked.Field.About.Markdown)
            .Select(walked => walked.Written)
            .OfType<Text>()
            .Where(text => text.IsGiven);
        return RecordDescription.Of(record.GetType()).Body?.GetValue(record) is Text body ? fields.Append(body) : fields;
    }

    private static void CheckLink(MarkdownLink link, SourcePosition position, HashSet<string> addresses, DiagnosticBag diagnostics)
    {
        if (link.Kind == LinkKind.Unsafe)
        {
            diagnostics.Add(
                DiagnosticCodes.UnsafeLink,
                position,
                $"“{link.Target}”不能用作链接；只接受以“/”开头的站内地址和 https、http、mailto、tel，不放图片，请改写。");
        }
        else if (link.Kind == LinkKind.Internal && !addresses.Contains(link.Target.Split('#', '?')[0]))
        {
            diagnostics.Add(
                DiagnosticCodes.LinkToNowhere,
                position,
                $"站内没有页面 {link.Target}；{Nearest.Hint(link.Target, addresses)}请更正地址，文件夹地址以“/”结尾。");
        }
    }
}
