using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Data;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Both division lists: by zone, by class, by matter.</summary>
internal static class DivisionPages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var portal = index.Portal;
        yield return DivisionsPage(index);
        foreach (var zone in portal.Zones)
        {
            yield return TownPage(index, zone);
            yield return ParkPage(index, zone);
        }

        foreach (var duty in portal.Classes)
        {
            yield return ClassPage(index, duty);
        }

        foreach (var matter in portal.Matters)
        {
            yield return MatterPage(index, matter);
        }
    }

    /// <summary>Rows under their classes, in the order of classes.</summary>
    public static IReadOnlyList<GroupOf<DutyClass, DivisionRow>> ByClass(PortalIndex index, IEnumerable<DivisionRow> rows)
    {
        var byClass = rows.ToLookup(row => row.Matter.Class.Id, StringComparer.Ordinal);
        return [.. index.Portal.Classes.Where(duty => byClass.Contains(duty.Id)).Select(duty => new GroupOf<DutyClass, DivisionRow>(duty, [.. byClass[duty.Id]]))];
    }

    private static Page DivisionsPage(PortalIndex index)
    {
        var portal = index.Portal;
        return new Page
        {
            Address = Addresses.Divisions,
            Title = index.Texts.Title("divisions"),
            Description = index.Texts.Description("divisions"),
            Template = "divisions",
            View = () => new DivisionsView
            {
                TownLists = [.. portal.Zones.Select(zone => new CountOf<Zone>(zone, portal.Count(CountedThing.ZoneTownRows, zone)))],
                ParkLists = [.. portal.Zones.Select(zone => new CountOf<Zone>(zone, portal.Count(CountedThing.ZoneParkRows, zone)))],
                TownClasses = ClassesOf(portal, DivisionList.ZoneTown),
                ParkClasses = ClassesOf(portal, DivisionList.ZonePark),
                Sides = new SidesView(DivisionFindings.Of(portal.Rows, portal.Matters)),
                Overlaps = MatterOverlap.Of([.. portal.Matters.Where(matter => index.RowsOf(matter).Any())]),
            },
            Crumbs = index.Crumbs.Home,
            Part = NavigationPart.Divisions,
            Scripts = ["finder/finder.js"],
            WaitsForScripts = true,
            IsSample = portal.Rows.Any(row => row.Document.IsSample),
        };
    }

    private static IReadOnlyList<GroupOf<DutySide, GroupOf<string, CountOf<DutyClass>>>> ClassesOf(Portal portal, DivisionList list)
    {
        var rows = portal.Rows.ToLookup(row => row.Matter.Class.Id, StringComparer.Ordinal);
        return
        [
            .. portal.Classes.Where(duty => duty.List == list).GroupBy(duty => duty.Side).OrderBy(side => side.Key)
                .Select(side => new GroupOf<DutySide, GroupOf<string, CountOf<DutyClass>>>(
                    side.Key,
                    [.. side.GroupBy(duty => duty.Group).Select(group => new GroupOf<string, CountOf<DutyClass>>(
                        group.Key,
                        [.. group.Select(duty => new CountOf<DutyClass>(duty, rows[duty.Id].Count()))]))])),
        ];
    }

    private static IEnumerable<Matter> MattersOf(Portal portal, DivisionList list) => portal.Matters.Where(matter => matter.Class.List == list);

    private static Page TownPage(PortalIndex index, Zone zone)
    {
        var rows = index.RowsOf(zone, DivisionList.ZoneTown).ToList();
        return new Page
        {
            Address = Addresses.TownDivision(zone),
            Title = index.Texts.Title("town_division", zone.ShortName),
            Description = index.Texts.Description("town_division", zone.ShortName, string.Join("、", zone.Towns.Select(town => town.Name)), rows.Count),
            Template = "town-division",
            Data = DataList.Find("zone-town").JsonOf(zone.Id),
            View = () => new TownDivisionView(zone, rows.FirstOrDefault()?.Document, ByClass(index, rows), LeadCounts.Of(rows))
            {
                Sides = new SidesView(DivisionFindings.Of(rows, MattersOf(index.Portal, DivisionList.ZoneTown))),
            },
            Crumbs = index.Crumbs.Divisions,
            Part = NavigationPart.Divisions,
            IsSample = rows.Any(row => row.Document.IsSample),
        };
    }

    private static Page ParkPage(PortalIndex index, Zone zone)
    {
        var rows = index.RowsOf(zone, DivisionList.ZonePark).ToList();
        return new Page
        {
            Address = Addresses.ParkDivision(zone),
            Title = index.Texts.Title("park_division", zone.ShortName),
            Description = index.Texts.Description("park_division", zone.ShortName, zone.Parks.Count, rows.Count),
            Template = "park-division",
            Data = DataList.Find("zone-park").JsonOf(zone.Id),
            View = () => new ParkDivisionView(
                zone,
                rows.FirstOrDefault()?.Document,
                [.. zone.Parks.Select(park => new GroupOf<Park, GroupOf<DutyClass, DivisionRow>>(park, ByClass(index, rows.Where(row => row.Park == park))))],
                LeadCounts.Of(rows))
            {
                Sides = new SidesView(DivisionFindings.Of(rows, MattersOf(index.Portal, DivisionList.ZonePark))),
            },
            Crumbs = index.Crumbs.Divisions,
            Part = NavigationPart.Divisions,
            IsSample = rows.Any(row => row.Document.IsSample),
        };
    }

    private static Page ClassPage(PortalIndex index, DutyClass duty)
    {
        var matters = index.Portal.Matters.Where(matter => matter.Class.Id == duty.Id)
            .Select(matter => new GroupOf<Matter, DivisionRow>(matter, [.. index.RowsOf(matter)]))
            .ToList();
        return new Page
        {
            Address = Addresses.Of(duty),
            Title = index.Texts.Title("duty_class", duty.Side.LabelOf(), duty.Name),
            Description = duty.Summary,
            Template = "duty-class",
            View = () => new ClassView(duty, [.. matters.Select(matter => new CountOf<Matter>(matter.Key, matter.Members.Count))], matters),
            Crumbs = index.Crumbs.Divisions,
            Part = NavigationPart.Divisions,
            IsSample = matters.SelectMany(matter => matter.Members).Any(row => row.Document.IsSample),
        };
    }

    private static Page MatterPage(PortalIndex index, Matter matter)
    {
        var zones = index.RowsOf(matter).GroupBy(row => row.Zone).Select(group => new GroupOf<Zone, DivisionRow>(group.Key, [.. group])).ToList();
        return new Page
        {
            Address = Addresses.Of(matter),
            Title = index.Texts.Title("matter", matter.Name),
            Description = matter.Summary,
            Template = "matter",
            View = () => new MatterView(matter, zones, [.. index.Portal.Zones.Where(zone => zones.All(group => group.Key != zone))]),
            Crumbs = index.Crumbs.Below(matter.Class),
            Part = NavigationPart.Divisions,
            IsSample = index.RowsOf(matter).Any(row => row.Document.IsSample),
        };
    }
}
