using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The way to what the zones of one region answer.</summary>
/// <param name="Handling">How many of its zones handle the item; null where the page is about all items.</param>
public sealed record RegionLine(ZoneRegion Region, string Address, int? Handling);
