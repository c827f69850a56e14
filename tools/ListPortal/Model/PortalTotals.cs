using ListPortal.Content;
using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>Counts what is published, in the way in which documents count it: delegations while they are in force.</summary>
public static class PortalTotals
{
    /// <param name="zone">Null for the whole portal. Zones and classes are counted for the whole portal only.</param>
    public static int Count(this Portal portal, CountedThing thing, Zone? zone = null) => thing switch
    {
        CountedThing.Zones => portal.Zones.Count,
        CountedThing.Parks => portal.Zones.Where(candidate => IsAsked(candidate, zone)).Sum(candidate => candidate.Parks.Count),
        CountedThing.Delegations => portal.Guides.Count(guide => guide.CanHandle && IsAsked(guide.Zone, zone)),
        CountedThing.ZoneTownRows => portal.Rows.Count(row => row.List == DivisionList.ZoneTown && IsAsked(row.Zone, zone)),
        CountedThing.ZoneParkRows => portal.Rows.Count(row => row.List == DivisionList.ZonePark && IsAsked(row.Zone, zone)),
        CountedThing.ZoneDutyClasses => CountClasses(portal, DutySide.Zone),
        _ => CountClasses(portal, DutySide.Town),
    };

    /// <summary>By how much adjustments that were decided after a document changed a number that it states; only delegations are adjusted.</summary>
    public static int AdjustedSince(this Portal portal, Document document, CountedThing thing, Zone? zone) => thing != CountedThing.Delegations
        ? 0
        : portal.Adjustments.Where(adjustment => adjustment.Document.Id != document.Id && adjustment.Decided > document.Issued)
            .SelectMany(adjustment => adjustment.Changes)
            .Where(change => IsAsked(change.Zone, zone))
            .Sum(change => AdmissionBalance.Of(change.Field, change.From, change.To));

    private static bool IsAsked(Zone candidate, Zone? zone) => zone is null || candidate.Id == zone.Id;

    private static int CountClasses(Portal portal, DutySide side) =>
        portal.Classes.Count(duty => duty.List == DivisionList.ZoneTown && duty.Side == side);
}
