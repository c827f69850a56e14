using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One evaluation with its sums, as a row among others.</summary>
public sealed record EvaluationOf(Evaluation Evaluation)
{
    public EvaluationSum Sum { get; } = EvaluationSum.Of(Evaluation.Items);
}
