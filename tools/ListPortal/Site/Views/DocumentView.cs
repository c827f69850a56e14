using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One document and what rests on it.</summary>
public sealed record DocumentView
{
    public required Document Document { get; init; }

    public required IReadOnlyList<CountOf<Zone>> Delegations { get; init; }

    public required IReadOnlyList<CountOf<Zone>> TownRows { get; init; }

    public required IReadOnlyList<CountOf<Zone>> ParkRows { get; init; }

    public required IReadOnlyList<Adjustment> Adjustments { get; init; }

    public required IReadOnlyList<ReconciledTotal> Totals { get; init; }
}
