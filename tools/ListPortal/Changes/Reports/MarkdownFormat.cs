using System.Text;
using ListPortal.Changes.Telling;
using ListPortal.Fields;

namespace ListPortal.Changes.Reports;

/// <summary>For a comment on a pull request: the sums first, many changes folded, and never longer than hosts allow.</summary>
public sealed class MarkdownFormat : IChangeFormat
{
    /// <summary>GitHub refuses comments of more than 65,536 characters; the rest is for the lines that close one.</summary>
    private const int Longest = 60_000;

    /// <summary>Up to so many sentences stand open; more are folded by subject.</summary>
    private const int Open = 12;

    private const int PagesShown = 40;

    /// <summary>By this line a pipeline finds its own earlier comment, so that it renews it and does not add another.</summary>
    public const string Mark = "<!-- listportal-diff -->";

    public void Write(ChangeReport report, TextWriter output)
    {
        output.Write($"{Mark}\n## 清单改动\n\n`{report.Base}` → `{report.Head}`\n\n");
        if (report.Note.Length > 0)
        {
            output.Write($"> {Escaped(report.Note)}\n\n");
        }

        if (report.Told.Count == 0)
        {
            output.Write("清单内容没有变化。\n");
            return;
        }

        output.Write($"| | |\n|---|---|\n| 改动 | {report.Told.Count} 处：{ConsequenceWords.Classes(report)} |\n");
        output.Write($"| 总数 | {Escaped(ConsequenceWords.Totals(report))} |\n| 页面 | {ConsequenceWords.Pages(report)} |\n");
        output.Write($"| 请审核 | {Escaped(ConsequenceWords.Reviewers(report))} |\n\n");
        output.Write(Body(report));
        output.Write(Pages(report.Pages ?? []));
    }

    private static string Body(ChangeReport report)
    {
        var text = new StringBuilder();
        var told = 0;
        foreach (var subject in report.Subjects)
        {
            var section = Section(subject.Key, [.. subject], isFolded: report.Told.Count > Open);
            if (text.Length + section.Length > Longest)
            {
                text.Append($"**还有 {report.Told.Count - told} 处没有列出**：评论有长度限制，全部改动见 `diff --format html`。\n\n");
                break;
            }

            text.Append(section);
            told += subject.Count();
        }

        return text.ToString();
    }

    private static string Section((string Subject, string File) key, IReadOnlyList<ToldChange> told, bool isFolded)
    {
        var lines = new StringBuilder();
        foreach (var each in told)
        {
            lines.Append($"- **{each.Class.LabelOf()}**　{Escaped(each.Sentence)}\n");
            if (ConsequenceWords.Of(each) is { Length: > 0 } consequence)
            {
                lines.Append($"  <br>{Escaped(consequence)}\n");
            }
        }

        var title = $"{Escaped(key.Subject)}（{told.Count} 处）";
        return isFolded
            ? $"<details><summary>{title}</summary>\n\n`{key.File}`\n\n{lines}\n</details>\n\n"
            : $"### {title}\n\n`{key.File}`\n\n{lines}\n";
    }

    private static string Pages(IReadOnlyList<TouchedPage> pages)
    {
        if (pages.Count == 0)
        {
            return "";
        }

        var lines = pages.Take(PagesShown).Select(page => $"- {page.Kind.LabelOf()}　`{page.Address}`　{Escaped(page.Title)}\n");
        var rest = pages.Count > PagesShown ? $"- 另有 {pages.Count - PagesShown} 个页面\n" : "";
        return $"<details><summary>{pages.Count} 个页面</summary>\n\n{string.Concat(lines)}{rest}\n</details>\n";
    }

    /// <summary>What an editor wrote is shown as written: no markup of it takes effect, and nobody is called by a mention.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            escaped.Append(character switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '@' => "@\u2060",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' or '$' => $"\\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
