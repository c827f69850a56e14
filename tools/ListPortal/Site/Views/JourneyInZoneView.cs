using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One journey in one zone: each step's answer, sums of limits, merged materials.</summary>
public sealed record JourneyInZoneView
{
    public required Journey Journey { get; init; }

    public required Zone Zone { get; init; }

    public required IReadOnlyList<Zone> Zones { get; init; }

    public required IReadOnlyList<JourneyStepInZone> Steps { get; init; }

    /// <summary>Of the steps that everybody needs.</summary>
    public required IReadOnlyList<MergedMaterial> Materials { get; init; }

    /// <summary>What the branches ask for beyond that.</summary>
    public required IReadOnlyList<MergedMaterial> BranchMaterials { get; init; }

    /// <summary>Steps that everybody needs; branches come on top.</summary>
    public required LimitSum Promised { get; init; }

    public required LimitSum Statutory { get; init; }

    public required int HandledHere { get; init; }
}
