namespace ListPortal.Model;

/// <summary>What a look over rows of the division lists finds: matters that only one side lists, and matters that both answer for.</summary>
public sealed record DivisionFindings
{
    public required IReadOnlyList<DivisionRow> OnlyZone { get; init; }

    public required IReadOnlyList<DivisionRow> OnlyOther { get; init; }

    public required IReadOnlyList<DivisionRow> Both { get; init; }

    /// <summary>Those of both sides in which neither leads alone.</summary>
    public required IReadOnlyList<DivisionRow> Shared { get; init; }

    /// <summary>Matters that no row is about.</summary>
    public required IReadOnlyList<Matter> NotListed { get; init; }

    /// <param name="matters">What the rows could be about.</param>
    public static DivisionFindings Of(IReadOnlyList<DivisionRow> rows, IEnumerable<Matter> matters) => new()
    {
        OnlyZone = [.. rows.Where(row => row.ZoneTakesPart && !row.OtherTakesPart)],
        OnlyOther = [.. rows.Where(row => !row.ZoneTakesPart && row.OtherTakesPart)],
        Both = [.. rows.Where(row => row.ZoneTakesPart && row.OtherTakesPart)],
        Shared = [.. rows.Where(row => row.ZoneTakesPart && row.OtherTakesPart && !row.ZoneLeads && !row.OtherLeads)],
        NotListed = [.. matters.ExceptBy(rows.Select(row => row.Matter.Id), matter => matter.Id, StringComparer.Ordinal)],
    };
}
