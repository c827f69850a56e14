using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One journey in one zone: each step's answer, sums of limits, merged materials.</summary>
public sealed record JourneyInZoneView
{
    private const int MostMarks = 6;

    // A week, a month, a quarter, a year. The browser chooses in the same way: templates/assets/journeys/drawing.js.
    private static readonly int[] Distances = [7, 30, 90, 365];

    public required Journey Journey { get; init; }

    public required Zone Zone { get; init; }

    public required IReadOnlyList<Zone> Zones { get; init; }

    public required IReadOnlyList<JourneyStepInZone> Steps { get; init; }

    /// <summary>What steps that everybody needs ask for, with the counts of all steps.</summary>
    public required IReadOnlyList<MergedMaterial> Materials { get; init; }

    /// <summary>What only steps of some branch ask for.</summary>
    public required IReadOnlyList<MergedMaterial> BranchMaterials { get; init; }

    /// <summary>Of all steps, whatever branch they belong to.</summary>
    public required JourneyPlan Plan { get; init; }

    public required LimitSum Promised { get; init; }

    public required LimitSum Statutory { get; init; }

    public int HandledHere => Steps.Count(step => step.Guide.CanHandle);

    public int MaterialCount => Materials.Count + BranchMaterials.Count;

    /// <summary>Whom to ask for the steps that the zone does not handle.</summary>
    public IReadOnlyList<GroupOf<Department, JourneyStepInZone>> Elsewhere =>
    [
        .. Steps.Where(step => !step.Guide.CanHandle && step.Guide.Competent is not null)
            .GroupBy(step => step.Guide.Competent!)
            .Select(group => new GroupOf<Department, JourneyStepInZone>(group.Key, [.. group])),
    ];

    /// <summary>The days at which the drawing has a line.</summary>
    public IReadOnlyList<int> Marks
    {
        get
        {
            var distance = Distances.FirstOrDefault(distance => Plan.Days <= distance * MostMarks, Distances[^1]);
            return [.. Enumerable.Range(1, Plan.Days / distance).Select(mark => mark * distance)];
        }
    }
}
