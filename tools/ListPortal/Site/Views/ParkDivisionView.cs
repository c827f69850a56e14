using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>List 2 of one zone, park by park.</summary>
public sealed record ParkDivisionView(Zone Zone, Document? Document, IReadOnlyList<GroupOf<Park, GroupOf<DutyClass, DivisionRow>>> Parks, LeadCounts Counts)
{
    public required SidesView Sides { get; init; }
}
