using ListPortal.Changes.Reports;

namespace ListPortal.Rendering.Reports;

/// <summary>A touched page as HTML before and after; null where it did not or does not exist.</summary>
public sealed record PagePair(TouchedPage Page, string? Before, string? After);
