using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>Makes the searchable records from the model, never from HTML. One record an item, whatever the number of zones.</summary>
internal sealed class SearchRecords
{
    private readonly Portal _portal;
    private readonly ILookup<string, Guide> _handling;
    private readonly ILookup<string, DivisionRow> _rows;

    private SearchRecords(Portal portal)
    {
        _portal = portal;
        _handling = portal.Guides.Where(guide => guide.CanHandle).ToLookup(guide => guide.Item.Id, StringComparer.Ordinal);
        _rows = portal.Rows.ToLookup(row => row.Matter.Id, StringComparer.Ordinal);
    }

    /// <summary>By kind, in the order in which equal hits stand.</summary>
    public static IReadOnlyList<SearchRecord> Of(Portal portal)
    {
        var records = new SearchRecords(portal);
        return
        [
            .. portal.Items.Select(records.ItemRecord),
            .. portal.Journeys.Select(JourneyRecord),
            .. portal.Whistles.Select(WhistleRecord),
            .. portal.Matters.Select(records.MatterRecord),
            .. portal.Zones.Select(ZoneRecord),
            .. portal.Departments.Select(records.DepartmentRecord),
            .. portal.Zones.SelectMany(zone => zone.Parks.Select(park => ParkRecord(zone, park))),
            .. portal.Pages.Select(PageRecord),
        ];
    }

    private SearchRecord ItemRecord(Item item) => new()
    {
        Kind = "item",
        Id = item.Id,
        Url = Addresses.Of(item),
        Title = item.Name,
        Zones = [.. _handling[item.Id].Select(guide => guide.Zone.Id)],
        Stages = [item.Stage.SlugOf(), .. item.OtherStages.Select(stage => stage.SlugOf())],
        Type = item.Type.SlugOf(),
        Function = item.Competent.Function.Id,
        Audiences = [.. item.Audience.Select(audience => audience.SlugOf())],
        Limit = item.StatutoryLimit.Value?.Words ?? "",
        Promise = ShortestPromise(_handling[item.Id])?.Words ?? "",
        Materials = item.Terms.Materials.Value?.Count,
        Texts = ItemTexts.Of(item),
    };

    private static SearchRecord JourneyRecord(Journey journey) => new()
    {
        Kind = "journey",
        Id = journey.Id,
        Url = Addresses.Of(journey),
        Title = journey.Name,
        Zones = null,
        Audiences = [.. journey.Audience.Select(audience => audience.SlugOf())],
        Texts = FieldTexts.Of((SearchField.Keyword, journey.Keywords), (SearchField.Text, [journey.Summary, .. journey.Steps.Select(step => step.Item.Name)])),
    };

    private static SearchRecord WhistleRecord(Whistle whistle) => new()
    {
        Kind = "whistle",
        Id = whistle.Item.Id,
        Url = Addresses.Of(whistle),
        Title = whistle.Item.Name,
        Zones = null,
        Function = whistle.Comes.Function.Id,
        Texts = FieldTexts.Of((SearchField.Keyword, whistle.Item.Keywords), (SearchField.Text, [whistle.Why, whistle.Law])),
    };

    private SearchRecord MatterRecord(Matter matter) => new()
    {
        Kind = "matter",
        Id = matter.Id,
        Url = Addresses.Of(matter),
        Title = matter.Name,
        Zones = [.. _rows[matter.Id].Select(row => row.Zone.Id).Distinct(StringComparer.Ordinal)],
        Texts = FieldTexts.Of(
            (SearchField.Keyword, matter.Keywords),
            (SearchField.Duty, new[] { matter.ZoneDuty, matter.OtherDuty }.OfType<string>()),
            (SearchField.Text, [matter.Summary, matter.Class.Name])),
    };

    private static SearchRecord ZoneRecord(Zone zone) => new()
    {
        Kind = "zone",
        Id = zone.Id,
        Url = Addresses.Of(zone),
        Title = zone.ShortName,
        Zones = [zone.Id],
        Texts = FieldTexts.Of(
            (SearchField.Keyword, [zone.Name, .. zone.Aliases, zone.Region]),
            (SearchField.Text, [zone.Summary, .. zone.Parks.Select(park => park.Name), .. zone.Towns.Select(town => town.Name)])),
    };

    private SearchRecord DepartmentRecord(Department department) => new()
    {
        Kind = "department",
        Id = department.Id,
        Url = Addresses.Of(department),
        Title = department.Name,
        Zones = ZonesOf(department),
        Function = department.Function.Id,
        Texts = FieldTexts.Of((SearchField.Keyword, [.. department.Aliases, .. department.Keywords]), (SearchField.Text, [department.Function.Name])),
    };

    private static SearchRecord ParkRecord(Zone zone, Park park) => new()
    {
        Kind = "park",
        Id = park.Id,
        Url = Addresses.Of(park),
        Title = park.Name,
        Zones = [zone.Id],
        Texts = FieldTexts.Of((SearchField.Keyword, park.Industries), (SearchField.Text, [park.Summary])),
    };

    private static SearchRecord PageRecord(TextPage page) => new()
    {
        Kind = "page",
        Id = page.Id,
        Url = Addresses.Of(page),
        Title = page.Title,
        Texts = FieldTexts.Of((SearchField.Keyword, page.Keywords), (SearchField.Text, [page.Summary])),
    };

    /// <summary>The zone that the department, its town or its park belongs to; for a county's body the zones of its region.</summary>
    private IReadOnlyList<string>? ZonesOf(Department department) => department switch
    {
        { ZoneId: { } place } => [.. _portal.Zones.Where(zone => Holds(zone, place)).Select(zone => zone.Id)],
        { Level: Level.County } => [.. _portal.Zones.Where(zone => zone.Region == department.Region).Select(zone => zone.Id)],
        _ => null,
    };

    private static bool Holds(Zone zone, string place) =>
        zone.Id == place || zone.Towns.Any(town => town.Id == place) || zone.Parks.Any(park => park.Id == place);

    private static Limit? ShortestPromise(IEnumerable<Guide> guides) => guides
        .Select(guide => guide.Delegation!.PromisedLimit.Value)
        .OfType<Limit>()
        .Where(limit => limit.Unit is not TimeUnit.Day)
        .MinBy(limit => limit.Unit is TimeUnit.OnTheSpot ? 0 : limit.Amount);
}
