using ListPortal.Fields;

namespace ListPortal.Changes.Reports;

/// <summary>For people at a terminal.</summary>
public sealed class TextFormat : IChangeFormat
{
    public void Write(ChangeReport report, TextWriter output)
    {
        output.WriteLine($"{report.Base} → {report.Head}");
        if (report.Note.Length > 0)
        {
            output.WriteLine(report.Note);
        }

        if (report.Told.Count == 0)
        {
            output.WriteLine("清单内容没有变化。");
            return;
        }

        foreach (var subject in report.Subjects)
        {
            output.WriteLine();
            output.WriteLine($"{subject.Key.Subject}（{subject.Key.File}）");
            foreach (var told in subject)
            {
                output.WriteLine($"  {told.Class.LabelOf()}　{told.Sentence}");
                if (ConsequenceWords.Of(told) is { Length: > 0 } consequence)
                {
                    output.WriteLine($"  　　　{consequence}");
                }
            }
        }

        output.WriteLine();
        output.WriteLine($"合计：{report.Told.Count} 处，{ConsequenceWords.Classes(report)}");
        output.WriteLine($"总数：{ConsequenceWords.Totals(report)}");
        output.WriteLine($"页面：{ConsequenceWords.Pages(report)}");
        output.WriteLine($"请审核：{ConsequenceWords.Reviewers(report)}");
    }
}
