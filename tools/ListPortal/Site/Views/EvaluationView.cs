using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One evaluation with each item's guide.</summary>
public sealed record EvaluationView(Evaluation Evaluation, IReadOnlyList<EvaluationLine> Lines)
{
    public int Cases { get; } = Lines.Sum(line => line.Figures.Cases);

    public int Overdue { get; } = Lines.Sum(line => line.Figures.Overdue);
}
