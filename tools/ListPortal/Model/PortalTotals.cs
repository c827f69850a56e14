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

    private static bool IsAsked(Zone candidate, Zone? zone) => zone is null || candidate.Id == zone.Id;

    private static int CountClasses(Portal portal, DutySide side) =>
        portal.Classes.Count(duty => duty.List == DivisionList.ZoneTown && duty.Side == side);
}
