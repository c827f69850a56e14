namespace ListPortal.Model;

/// <summary>A hearing, inspection, review or publication period; the law may leave its time out of the limit.</summary>
public sealed record SpecialProcedure
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Stated<Limit> Limit { get; init; }

    public required Stated<bool> Counted { get; init; }

    public required string? Basis { get; init; }

    public required string? Note { get; init; }

    public required string? Reason { get; init; }
}
