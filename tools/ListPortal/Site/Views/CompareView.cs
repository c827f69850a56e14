using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One item over all zones, or over those of a region, side by side.</summary>
/// <param name="Region">The zones that lie side by side; null where they are all.</param>
public sealed record CompareView(ItemLine Line, ZoneRegion? Region, Comparison Comparison)
{
    public Item Item => Line.Item;

    public IReadOnlyList<Guide> Handling => Line.Handling;

    public IReadOnlyList<Guide> NotHandling { get; } = [.. Line.Guides.Where(guide => !guide.CanHandle)];
}
