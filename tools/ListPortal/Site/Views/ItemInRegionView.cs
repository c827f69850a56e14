using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One item in the zones of one region.</summary>
/// <param name="Line">The item with the zones of this region alone.</param>
public sealed record ItemInRegionView(ZoneRegion Region, ItemLine Line)
{
    public Item Item => Line.Item;
}
