namespace ListPortal.Site.Views;

/// <summary>The quality of all zones' guides, class by class.</summary>
public sealed record QualityView(IReadOnlyList<QualityLine> Lines, IReadOnlyList<QualityColumn> Columns);
