using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>The rows of the division lists by the departments that lead or assist them.</summary>
internal sealed class RowsByDepartment
{
    private readonly ILookup<string, DivisionRow> _assisted;
    private readonly ILookup<string, DivisionRow> _led;

    public RowsByDepartment(IReadOnlyList<DivisionRow> rows)
    {
        var sides = rows.SelectMany(Sides).ToList();
        _led = sides.Where(side => side.Leads).ToLookup(side => side.Department.Id, side => side.Row, StringComparer.Ordinal);
        _assisted = sides.Where(side => !side.Leads).ToLookup(side => side.Department.Id, side => side.Row, StringComparer.Ordinal);
    }

    public IReadOnlyList<DivisionRow> LedBy(Department department) => [.. _led[department.Id]];

    public IReadOnlyList<DivisionRow> AssistedBy(Department department) => [.. _assisted[department.Id]];

    // Where both sides answer (首接, 各自), both lead.
    private static IEnumerable<(Department Department, DivisionRow Row, bool Leads)> Sides(DivisionRow row)
    {
        if (row.ZoneDepartment is { } zone)
        {
            yield return (zone, row, !row.OtherLeads);
        }

        if (row.OtherDepartment is { } other)
        {
            yield return (other, row, !row.ZoneLeads);
        }
    }
}
