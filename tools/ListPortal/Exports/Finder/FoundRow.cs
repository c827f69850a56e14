using ListPortal.Fields;
using ListPortal.Model;

namespace ListPortal.Exports.Finder;

/// <summary>One row of a division list as the finder shows it.</summary>
internal sealed record FoundRow
{
    /// <summary>The name of the list in which the row stands.</summary>
    public required string List { get; init; }

    /// <summary>As visitors read it.</summary>
    public required string Lead { get; init; }

    /// <summary>The side that leads alone, "zone" or "other"; null where neither does.</summary>
    public required string? Leader { get; init; }

    /// <summary>Town, park and scope for which the row holds; null where it holds for the whole zone.</summary>
    public required IReadOnlyList<string>? Where { get; init; }

    /// <summary>Identity and name of the department that leads; of the zone's where neither side leads alone.</summary>
    public required IReadOnlyList<string>? First { get; init; }

    public required IReadOnlyList<string>? Second { get; init; }

    public static FoundRow Of(DivisionRow row)
    {
        var (first, second) = row.OtherLeads ? (row.OtherDepartment, row.ZoneDepartment) : (row.ZoneDepartment, row.OtherDepartment);
        string[] where = [.. new[] { row.Park?.Name, row.Town?.Name, row.Scope }.OfType<string>()];
        return new FoundRow
        {
            List = row.List.LabelOf(),
            Lead = row.Lead.LabelOf(),
            Leader = row.ZoneLeads ? "zone" : row.OtherLeads ? "other" : null,
            Where = where.Length > 0 ? where : null,
            First = NamesOf(first),
            Second = NamesOf(second),
        };
    }

    private static IReadOnlyList<string>? NamesOf(Department? department) => department is null ? null : [department.Id, department.Name];
}
