using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One zone: what it handles, what it does not, where it is, its parks and lists.</summary>
public sealed record ZoneView
{
    public required Zone Zone { get; init; }

    public required IReadOnlyList<GroupOf<Stage, Guide>> Handled { get; init; }

    public required IReadOnlyList<GroupOf<Stage, Guide>> NotHandled { get; init; }

    public required int HandledCount { get; init; }

    public required int TownRows { get; init; }

    public required int ParkRows { get; init; }

    public required IReadOnlyList<Evaluation> Evaluations { get; init; }

    public required IReadOnlyList<Department> Departments { get; init; }

    /// <summary>The zones that this one can be compared with.</summary>
    public required IReadOnlyList<Zone> Partners { get; init; }
}
