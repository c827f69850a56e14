using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All evaluations.</summary>
public sealed record EvaluationsView(IReadOnlyList<Evaluation> Evaluations);
