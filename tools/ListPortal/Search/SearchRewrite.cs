namespace ListPortal.Search;

/// <summary>Another reading of a query: applied to the results, or offered beside them.</summary>
public sealed record SearchRewrite
{
    /// <summary>synonym, spelling, typo, short or loosened.</summary>
    public required string Kind { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>Why a synonym means the same; else empty.</summary>
    public required string Reason { get; init; }

    public required bool Applied { get; init; }
}
