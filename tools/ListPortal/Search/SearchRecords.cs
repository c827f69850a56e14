using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>Makes the searchable records from the model, never from HTML. One record an item, whatever the number of zones.</summary>
internal static class SearchRecords
{
    public static IEnumerable<SearchRecord> Of(Portal portal)
    {
        var handling = portal.Guides.Where(guide => guide.CanHandle).ToLookup(guide => guide.Item.Id, guide => guide.Zone.Id, StringComparer.Ordinal);
        var listing = portal.Rows.ToLookup(row => row.Matter.Id, row => row.Zone.Id, StringComparer.Ordinal);
        return
        [
            .. portal.Items.Select(item => ItemRecord(item, [.. handling[item.Id]])),
            .. portal.Journeys.Select(JourneyRecord),
            .. portal.Matters.Select(matter => MatterRecord(matter, [.. listing[matter.Id].Distinct(StringComparer.Ordinal)])),
            .. portal.Zones.Select(ZoneRecord),
            .. portal.Zones.SelectMany(zone => zone.Parks.Select(park => ParkRecord(zone, park))),
            .. portal.Departments.Select(DepartmentRecord),
            .. portal.Pages.Select(PageRecord),
        ];
    }

    private static SearchRecord ItemRecord(Item item, IReadOnlyList<string> zones) => new()
    {
        Kind = "item",
        Id = item.Id,
        Url = Addresses.Of(item),
        Title = item.Name,
        Summary = item.Summary,
        Stages = [item.Stage.SlugOf(), .. item.OtherStages.Select(stage => stage.SlugOf())],
        Zones = zones,
        Keywords = item.Keywords,
        Materials = [.. (item.Terms.Materials.Value ?? []).Select(material => material.Name).Distinct(StringComparer.Ordinal)],
    };

    private static SearchRecord JourneyRecord(Journey journey) => new()
    {
        Kind = "journey",
        Id = journey.Id,
        Url = Addresses.Of(journey),
        Title = journey.Name,
        Summary = journey.Summary,
        Keywords = journey.Keywords,
    };

    private static SearchRecord MatterRecord(Matter matter, IReadOnlyList<string> zones) => new()
    {
        Kind = "matter",
        Id = matter.Id,
        Url = Addresses.Of(matter),
        Title = matter.Name,
        Summary = matter.Summary,
        Zones = zones,
        Keywords = matter.Keywords,
    };

    private static SearchRecord ZoneRecord(Zone zone) => new()
    {
        Kind = "zone",
        Id = zone.Id,
        Url = Addresses.Of(zone),
        Title = zone.ShortName,
        Summary = zone.Summary,
        Zones = [zone.Id],
        Keywords = [zone.Name, .. zone.Aliases, zone.Region],
    };

    private static SearchRecord ParkRecord(Zone zone, Park park) => new()
    {
        Kind = "park",
        Id = park.Id,
        Url = Addresses.Of(park),
        Title = park.Name,
        Summary = park.Summary,
        Zones = [zone.Id],
        Keywords = park.Industries,
    };

    private static SearchRecord DepartmentRecord(Department department) => new()
    {
        Kind = "department",
        Id = department.Id,
        Url = Addresses.Of(department),
        Title = department.Name,
        Summary = $"{department.Function.Name}，{department.Region}",
        Zones = department.ZoneId is { } zone ? [zone] : [],
        Keywords = department.Aliases,
    };

    private static SearchRecord PageRecord(TextPage page) => new()
    {
        Kind = "page",
        Id = page.Id,
        Url = Addresses.Of(page),
        Title = page.Title,
        Summary = page.Summary,
    };
}
