using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>List 1 of one zone.</summary>
public sealed record TownDivisionView(Zone Zone, Document? Document, IReadOnlyList<GroupOf<DutyClass, DivisionRow>> Classes, LeadCounts Counts)
{
    public required SidesView Sides { get; init; }
}
