using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>Several items in an order, done for one purpose.</summary>
public sealed record Journey
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public required IReadOnlyList<Audience> Audience { get; init; }

    public required Document Document { get; init; }

    public required IReadOnlyList<Branch> Branches { get; init; }

    public required IReadOnlyList<JourneyStep> Steps { get; init; }
}
