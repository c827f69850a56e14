using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>A main development zone. Zones are always shown in the one order of <see cref="Order"/>.</summary>
public sealed record Zone
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Confidence NameConfidence { get; init; }

    public required string ShortName { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required int Order { get; init; }

    public required string Region { get; init; }

    public required string RegionCode { get; init; }

    public required string City { get; init; }

    public required string Summary { get; init; }

    public required Document Document { get; init; }

    public required IReadOnlyList<Town> Towns { get; init; }

    public required IReadOnlyList<Park> Parks { get; init; }

    public required IReadOnlyList<Hall> Halls { get; init; }

    public required Stated<string> Enquiry { get; init; }

    public required Stated<string> Complaint { get; init; }

    // A record prints and compares all its members; a zone is told by its id.
    public bool Equals(Zone? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
