using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The figures of one item beside its guide.</summary>
public sealed record EvaluationLine(Guide Guide, EvaluatedItem Figures);
