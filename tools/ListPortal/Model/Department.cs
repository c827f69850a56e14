using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>A body with a function, a region and a level.</summary>
public sealed record Department
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Function Function { get; init; }

    public required string Region { get; init; }

    public required Level Level { get; init; }

    /// <summary>The zone, town or park that the body belongs to, by id; null for county and city bodies.</summary>
    public required string? ZoneId { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Former and spoken names: found, not shown.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    public required Document? Document { get; init; }
}
