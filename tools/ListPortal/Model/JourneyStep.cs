namespace ListPortal.Model;

/// <summary>One item of a journey.</summary>
public sealed record JourneyStep
{
    public required string Id { get; init; }

    public required Item Item { get; init; }

    /// <summary>Ids of the steps that must be done before.</summary>
    public required IReadOnlyList<string> After { get; init; }

    /// <summary>Empty where the step is always needed.</summary>
    public required IReadOnlyList<Branch> When { get; init; }

    public required string? Note { get; init; }
}
