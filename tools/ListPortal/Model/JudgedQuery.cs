using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>A query with the records that rightly answer it; none where the portal does not hold the matter.</summary>
public sealed record JudgedQuery
{
    public required string Id { get; init; }

    public required string Query { get; init; }

    public required QuerySort Sort { get; init; }

    public required string? ZoneId { get; init; }

    /// <summary>Addresses below the base path, with a slash at both ends.</summary>
    public required IReadOnlyList<string> Right { get; init; }

    /// <summary>Acceptable, but of lower grade.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>Never looked at while search is improved.</summary>
    public required bool IsApart { get; init; }
}
