using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One item over all zones.</summary>
public sealed record ItemView(ItemLine Line, IReadOnlyList<Journey> Journeys, Whistle? Whistle)
{
    /// <summary>Where to go now, for an item that was merged.</summary>
    public Item? MovedTo { get; init; }

    /// <summary>The ways to what the zones answer, region by region; none where all of them stand on this page.</summary>
    public required IReadOnlyList<RegionLine> Regions { get; init; }

    public Item Item => Line.Item;

    /// <summary>What took the item out of force; null for one that is in force.</summary>
    public Adjustment? Adjustment { get; init; }

    /// <summary>Items that were merged into this one.</summary>
    public IReadOnlyList<MergedItem> MergedFrom { get; init; } = [];
}
