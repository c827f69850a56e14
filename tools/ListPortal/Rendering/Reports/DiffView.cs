using ListPortal.Changes.Reports;

namespace ListPortal.Rendering.Reports;

/// <summary>A report of changes as its template sees it.</summary>
public sealed record DiffView(ChangeReport Report)
{
    public string Classes => ConsequenceWords.Classes(Report);

    public string Totals => ConsequenceWords.Totals(Report);

    public string Pages => ConsequenceWords.Pages(Report);

    public string Reviewers => ConsequenceWords.Reviewers(Report);

    public IReadOnlyList<DiffSubject> Subjects =>
        [.. Report.Subjects.Select(subject => new DiffSubject(subject.Key.Subject, subject.Key.File, [.. subject.Select(told => new DiffLine(told, ConsequenceWords.Of(told)))]))];
}
