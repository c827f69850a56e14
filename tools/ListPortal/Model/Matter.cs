namespace ListPortal.Model;

/// <summary>What a division list divides.</summary>
public sealed record Matter
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required DutyClass Class { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }
}
