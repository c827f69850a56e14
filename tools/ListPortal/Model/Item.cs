using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>One standard government service item: what the law fixes, the same in every zone.</summary>
public sealed record Item
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }

    public required string Code { get; init; }

    public required ItemType Type { get; init; }

    public required Competence Competent { get; init; }

    public required Stage Stage { get; init; }

    public required IReadOnlyList<Stage> OtherStages { get; init; }

    public required IReadOnlyList<Audience> Audience { get; init; }

    public required IReadOnlyList<string> Themes { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public required IReadOnlyList<Situation> Situations { get; init; }

    public required Stated<IReadOnlyList<LegalBasis>> Basis { get; init; }

    public required Stated<Limit> StatutoryLimit { get; init; }

    public required Supervision? Supervision { get; init; }

    /// <summary>What a delegation may override.</summary>
    public required ItemTerms Terms { get; init; }

    public required Status Status { get; init; }

    public required string? AdjustmentId { get; init; }

    public required string? MovedToId { get; init; }

    public bool Equals(Item? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
