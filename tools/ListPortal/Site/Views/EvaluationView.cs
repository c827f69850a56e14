using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One evaluation with each item's guide.</summary>
/// <param name="Periods">All evaluations of the zone, the earliest first.</param>
public sealed record EvaluationView(Evaluation Evaluation, IReadOnlyList<EvaluationLine> Lines, IReadOnlyList<EvaluationOf> Periods)
{
    public EvaluationSum Sum { get; } = EvaluationSum.Of(Evaluation.Items);

    public int MostCases { get; } = Lines.Select(line => line.Figures.Cases).DefaultIfEmpty(0).Max();

    /// <summary>The longest average or promise, which the bars of all others are shares of.</summary>
    public double MostDays { get; } = Lines.Select(line => Math.Max(line.Average ?? 0, line.Promised ?? 0)).DefaultIfEmpty(0).Max();
}
