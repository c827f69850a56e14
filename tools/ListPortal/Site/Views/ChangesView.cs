using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All adjustments, the latest first.</summary>
public sealed record ChangesView(IReadOnlyList<Adjustment> Adjustments);
