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

    /// <summary>Zones whose towns, parks and contacts rest on it.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    public required IReadOnlyList<Whistle> Whistles { get; init; }

    public required IReadOnlyList<Journey> Journeys { get; init; }

    public required IReadOnlyList<Evaluation> Evaluations { get; init; }

    public required IReadOnlyList<Form> Forms { get; init; }

    public required IReadOnlyList<ReconciledTotal> Totals { get; init; }
}
