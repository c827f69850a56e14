namespace ListPortal.Model;

/// <summary>One stage of the workflow.</summary>
public sealed record Step
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Stated<string> Actor { get; init; }

    public required Stated<Limit> Limit { get; init; }

    public required Stated<string> Standard { get; init; }

    public required Stated<string> Output { get; init; }

    public required IReadOnlyList<Situation> For { get; init; }

    public required string? Reason { get; init; }
}
