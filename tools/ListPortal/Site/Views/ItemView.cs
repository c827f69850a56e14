using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One item over all zones.</summary>
public sealed record ItemView(ItemLine Line, IReadOnlyList<Journey> Journeys, Whistle? Whistle)
{
    /// <summary>Where to go now, for an item that was merged.</summary>
    public Item? MovedTo { get; init; }

    public Item Item => Line.Item;
}
