using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>How many rows each side leads.</summary>
public sealed record LeadCounts(int Zone, int Other, int Shared)
{
    public int Total => Zone + Other + Shared;

    public static LeadCounts Of(IReadOnlyList<DivisionRow> rows) => new(
        rows.Count(row => row.ZoneLeads),
        rows.Count(row => row.OtherLeads),
        rows.Count(row => !row.ZoneLeads && !row.OtherLeads));
}
