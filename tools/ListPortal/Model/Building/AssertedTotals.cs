using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Turns the totals of a document into a plain list.</summary>
internal static class AssertedTotals
{
    public static IReadOnlyList<AssertedTotal> Create(SourceAsserts? source, IReadOnlyDictionary<string, Zone> zones)
    {
        if (source is null)
        {
            return [];
        }

        var totals = new List<AssertedTotal>();
        Add(totals, CountedThing.Zones, null, source.Zones);
        Add(totals, CountedThing.Parks, null, source.Parks);
        Add(totals, CountedThing.Delegations, null, source.Delegations);
        Add(totals, CountedThing.ZoneTownRows, null, source.ZoneTownRows);
        Add(totals, CountedThing.ZoneParkRows, null, source.ZoneParkRows);
        Add(totals, CountedThing.ZoneDutyClasses, null, source.ZoneDutyClasses);
        Add(totals, CountedThing.TownDutyClasses, null, source.TownDutyClasses);
        foreach (var byZone in source.ByZone.Values())
        {
            var zone = zones[byZone.Id.Must()];
            Add(totals, CountedThing.Delegations, zone, byZone.Delegations);
            Add(totals, CountedThing.ZoneTownRows, zone, byZone.ZoneTownRows);
            Add(totals, CountedThing.ZoneParkRows, zone, byZone.ZoneParkRows);
        }

        return totals;
    }

    private static void Add(List<AssertedTotal> totals, CountedThing what, Zone? zone, Number? stated)
    {
        if (stated is { IsGiven: true })
        {
            totals.Add(new AssertedTotal(what, zone, stated.Value));
        }
    }
}
