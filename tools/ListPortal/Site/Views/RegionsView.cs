using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The regions of a comparison that is too long for one page.</summary>
/// <param name="Item">Null where all items are compared.</param>
public sealed record RegionsView(Item? Item, IReadOnlyList<RegionLine> Regions);
