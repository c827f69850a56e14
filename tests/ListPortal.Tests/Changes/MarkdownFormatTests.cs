using ListPortal.Changes;
using ListPortal.Changes.Reports;
using ListPortal.Changes.Telling;
using ListPortal.Fields.Plain;
using Xunit;

namespace ListPortal.Tests.Changes;

public sealed class MarkdownFormatTests
{
    /// <summary>What GitHub takes as a comment.</summary>
    private const int Longest = 65_536;

    [Fact]
    public void A_few_changes_stand_open()
    {
        var text = Written(Report(3));
        Assert.StartsWith(MarkdownFormat.Mark, text, StringComparison.Ordinal);
        Assert.DoesNotContain("<details>", text, StringComparison.Ordinal);
        Assert.Contains("- **措辞**　第 2 处", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_changes_are_folded_by_what_they_speak_of() => Assert.Contains("<details><summary>事项 7（1 处）</summary>", Written(Report(30)), StringComparison.Ordinal);

    [Fact]
    public void What_does_not_fit_into_a_comment_is_cut_and_the_cut_is_told()
    {
        var text = Written(Report(2000));
        Assert.InRange(text.Length, 1, Longest);
        Assert.Matches(@"\*\*还有 [0-9]+ 处没有列出\*\*", text);
        Assert.Contains("2000 处", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_an_editor_wrote_takes_effect()
    {
        var text = Written(Report(1) with { Note = "<img src=x> @somebody [x](javascript:y) **z** | `q`" });
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@somebody", text, StringComparison.Ordinal);
        Assert.Contains(@"\[x\](javascript:y) \*\*z\*\* \| \`q\`", text, StringComparison.Ordinal);
    }

    private static ChangeReport Report(int sentences)
    {
        var told = Enumerable.Range(0, sentences).Select(number =>
        {
            var change = new Change(new ChangePlace($"content/items/i{number}.yml", ["summary"]), ChangeKind.Changed, new PlainText("a"), new PlainText("b"));
            return new ToldChange($"事项 {number}", $"第 {number} 处：说明由“a”改为“b”", ChangeClass.Reworded, [change]);
        }).ToList();
        return new ChangeReport { Base = "a", Head = "b", Changes = [.. told.SelectMany(each => each.Changes)], Told = told, Totals = [], Pages = [] };
    }

    private static string Written(ChangeReport report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new MarkdownFormat().Write(report, output);
        return output.ToString();
    }
}
