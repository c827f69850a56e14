using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>The home page: a question, the zones, the stages, the journeys, the three lists, what changed lately.</summary>
public sealed record HomeView
{
    public required IReadOnlyList<CountOf<Zone>> Zones { get; init; }

    public required IReadOnlyList<CountOf<Stage>> Stages { get; init; }

    public required IReadOnlyList<Journey> Journeys { get; init; }

    public required IReadOnlyList<Adjustment> Adjustments { get; init; }

    public required int Items { get; init; }

    public required int Delegations { get; init; }

    public required int ZoneTownRows { get; init; }

    public required int ZoneParkRows { get; init; }

    public required int Parks { get; init; }
}
