using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>The part of a guide that a zone may change. Each member is the item's own instance unless the zone changes it.</summary>
public sealed record ItemTerms
{
    public required Handling Handling { get; init; }

    public required Stated<IReadOnlyList<Condition>> Conditions { get; init; }

    public required Stated<IReadOnlyList<Material>> Materials { get; init; }

    /// <summary>Null where the materials are not given.</summary>
    public PaperCount? Papers => Materials.IsGiven ? PaperCount.Of(Materials.Value) : null;

    public required Stated<IReadOnlyList<SpecialProcedure>> SpecialProcedures { get; init; }

    public required Stated<IReadOnlyList<Step>> Steps { get; init; }

    public required Stated<IReadOnlyList<Duty>> Duties { get; init; }

    public required Stated<Fee> Fee { get; init; }

    public required Stated<Result> Result { get; init; }

    public required Stated<IReadOnlyList<Question>> Faq { get; init; }

    /// <summary>What the zone changes; empty where these are the item's own terms.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];
}
