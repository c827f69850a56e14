using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>How well search answers; empty before it was asked, and on a site without judged queries.</summary>
public sealed record SearchQualityView(IReadOnlyList<SearchQuality> Sets);
