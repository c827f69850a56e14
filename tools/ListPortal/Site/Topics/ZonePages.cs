using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Data;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Zones and their parks.</summary>
internal static class ZonePages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var portal = index.Portal;
        yield return new Page
        {
            Address = Addresses.Zones,
            Title = index.Texts.Title("zones"),
            Description = index.Texts.Description("zones", portal.Zones.Count, portal.Count(CountedThing.Parks)),
            Template = "zones",
            View = () => new ZonesView([.. portal.Zones.Select(zone => TotalsOf(portal, zone))]),
            Crumbs = index.Crumbs.Home,
            Part = NavigationPart.Zones,
            IsSample = portal.Zones.Any(zone => zone.Document.IsSample),
        };
        foreach (var zone in portal.Zones)
        {
            yield return ZonePage(index, zone);
            foreach (var park in zone.Parks)
            {
                yield return ParkPage(index, zone, park);
            }
        }
    }

    private static ZoneTotals TotalsOf(Portal portal, Zone zone) => new(
        zone,
        portal.Count(CountedThing.Delegations, zone),
        portal.Count(CountedThing.ZoneTownRows, zone),
        portal.Count(CountedThing.ZoneParkRows, zone));

    private static Page ZonePage(PortalIndex index, Zone zone)
    {
        var guides = index.GuidesOf(zone).ToList();
        return new Page
        {
            Address = Addresses.Of(zone),
            Title = zone.Name,
            Description = zone.Summary,
            Template = "zone",
            View = () => new ZoneView
            {
                Zone = zone,
                Handled = ByStage(guides.Where(guide => guide.CanHandle)),
                NotHandled = ByStage(guides.Where(guide => !guide.CanHandle)),
                HandledCount = guides.Count(guide => guide.CanHandle),
                TownRows = index.RowsOf(zone, DivisionList.ZoneTown).Count(),
                ParkRows = index.RowsOf(zone, DivisionList.ZonePark).Count(),
                Evaluations = [.. index.Portal.Evaluations.Where(evaluation => evaluation.Zone == zone)],
                Departments = [.. index.Portal.Departments.Where(department => department.ZoneId == zone.Id && department.Level == Level.Zone)],
                Partners = ComparePages.PartnersOf(index.Portal, zone),
            },
            Crumbs = index.Crumbs.Zones,
            Part = NavigationPart.Zones,
            Feed = Addresses.FeedOf(zone),
            Data = DataList.Find("delegations").JsonOf(zone.Id),
            IsSample = zone.Document.IsSample,
        };
    }

    private static Page ParkPage(PortalIndex index, Zone zone, Park park) => new()
    {
        Address = Addresses.Of(park),
        Title = $"{zone.ShortName}{park.Name}",
        Description = park.Summary,
        Template = "park",
        View = () => new ParkView(zone, park, DivisionPages.ByClass(index, index.RowsOf(zone, DivisionList.ZonePark).Where(row => row.Park == park))),
        Crumbs = index.Crumbs.Below(zone),
        Part = NavigationPart.Zones,
        IsSample = park.Document.IsSample,
    };

    private static IReadOnlyList<GroupOf<Stage, Guide>> ByStage(IEnumerable<Guide> guides) =>
        [.. guides.GroupBy(guide => guide.Item.Stage).Select(group => new GroupOf<Stage, Guide>(group.Key, [.. group]))];
}
