using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One item over all zones, side by side.</summary>
public sealed record CompareView(Item Item, IReadOnlyList<Guide> Handling, IReadOnlyList<Guide> NotHandling, Comparison Comparison);
