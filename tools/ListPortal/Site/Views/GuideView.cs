using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One zone and one item: the guide, or who does it instead.</summary>
public sealed record GuideView
{
    public required Guide Guide { get; init; }

    /// <summary>The same item in the other zones that handle it; where zones are many, those of the same region.</summary>
    public required IReadOnlyList<Guide> Elsewhere { get; init; }

    /// <summary>Zones beyond the region may handle it, too.</summary>
    public required bool IsSplit { get; init; }

    public required IReadOnlyList<Journey> Journeys { get; init; }

    /// <summary>The adjustments that touched this pair, the latest first.</summary>
    public required IReadOnlyList<Adjustment> Adjustments { get; init; }

    /// <summary>The same zone's guide of the item that this one was merged into; null unless it was.</summary>
    public required Guide? MovedTo { get; init; }

    /// <summary>Where the answer is no: what the zone does handle and lies nearest.</summary>
    public required IReadOnlyList<Guide> Nearest { get; init; }

    public required LimitComparison Limits { get; init; }
}
