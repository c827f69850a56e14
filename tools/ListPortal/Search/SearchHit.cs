namespace ListPortal.Search;

/// <summary>One result: what it is, where it stands, and what of it matched.</summary>
public sealed record SearchHit
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>Below the base path, beginning with a slash.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Zones { get; init; }

    public required double Score { get; init; }

    /// <summary>The text outside the name that matched, or empty.</summary>
    public required string Snippet { get; init; }
}
