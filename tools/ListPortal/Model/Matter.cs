namespace ListPortal.Model;

/// <summary>What a division list divides.</summary>
public sealed record Matter
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required DutyClass Class { get; init; }

    public required string Summary { get; init; }

    /// <summary>What a zone usually does; null where it has no part. A row of a list may say otherwise.</summary>
    public required string? ZoneDuty { get; init; }

    /// <summary>What the town or park usually does.</summary>
    public required string? OtherDuty { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }
}
