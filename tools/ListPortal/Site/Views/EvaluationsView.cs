using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All evaluations, the latest period first.</summary>
public sealed record EvaluationsView(IReadOnlyList<Evaluation> Evaluations)
{
    public IReadOnlyList<GroupOf<string, EvaluationOf>> Periods { get; } =
    [
        .. Evaluations.GroupBy(evaluation => evaluation.Period, StringComparer.Ordinal)
            .OrderByDescending(period => period.Max(evaluation => evaluation.End))
            .Select(period => new GroupOf<string, EvaluationOf>(period.Key, [.. period.Select(evaluation => new EvaluationOf(evaluation))])),
    ];
}
