using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site;

/// <summary>What many pages need, made once: look-ups over the portal, titles, and ways down from the home page.</summary>
public sealed class PortalIndex
{
    /// <summary>Above it, pages of one item in all zones and of all items are split by region.</summary>
    private const int MostOnOnePage = 60;

    private readonly ILookup<string, Guide> _guidesByItem;
    private readonly ILookup<string, Guide> _guidesByZone;
    private readonly Dictionary<(string Zone, string Item), Guide> _guides;
    private readonly Dictionary<string, Item> _items;
    private readonly ILookup<string, Journey> _journeysByItem;
    private readonly ILookup<string, Item> _mergedInto;
    private readonly Dictionary<string, ZoneRegion> _regions;
    private readonly ILookup<string, DivisionRow> _rowsByMatter;
    private readonly ILookup<string, DivisionRow> _rowsByZone;

    public PortalIndex(Portal portal, PageTexts texts)
    {
        Portal = portal;
        Texts = texts;
        Crumbs = new Crumbs(texts);
        Regions = IsLarge(portal) ? ZoneRegion.Of(portal.Zones) : [];
        _regions = Regions.SelectMany(region => region.Zones.Select(zone => (zone.Id, region))).ToDictionary(pair => pair.Id, pair => pair.region, StringComparer.Ordinal);
        _items = portal.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        _mergedInto = portal.Items.Where(item => item.MovedToId is not null).ToLookup(item => item.MovedToId!, StringComparer.Ordinal);
        _guides = portal.Guides.ToDictionary(guide => (guide.Zone.Id, guide.Item.Id));
        _guidesByItem = portal.Guides.ToLookup(guide => guide.Item.Id, StringComparer.Ordinal);
        _guidesByZone = portal.Guides.ToLookup(guide => guide.Zone.Id, StringComparer.Ordinal);
        _rowsByMatter = portal.Rows.ToLookup(row => row.Matter.Id, StringComparer.Ordinal);
        _rowsByZone = portal.Rows.ToLookup(row => row.Zone.Id, StringComparer.Ordinal);
        _journeysByItem = portal.Journeys
            .SelectMany(journey => journey.Steps.Select(step => (step.Item.Id, journey)).Distinct())
            .ToLookup(pair => pair.Id, pair => pair.journey, StringComparer.Ordinal);
    }

    public Portal Portal { get; }

    /// <summary>There are more zones than have room on one page, or in one table.</summary>
    public static bool IsLarge(Portal portal) => portal.Zones.Count > MostOnOnePage;

    /// <summary>Without readings no name has a letter, and a page of letters would be one long list.</summary>
    public bool HasItemIndex => Portal.SearchWords.Readings.AreKnown && Portal.Items.Count > 0;

    public IEnumerable<Delegation> Delegations => Portal.Guides.Select(guide => guide.Delegation).OfType<Delegation>();

    public PageTexts Texts { get; }

    public Crumbs Crumbs { get; }

    /// <summary>By code; none where all zones have room on one page.</summary>
    public IReadOnlyList<ZoneRegion> Regions { get; }

    /// <summary>An item with every zone, or with those of one region.</summary>
    public ItemLine LineOf(Item item, ZoneRegion? region = null) =>
        new(item, [.. region is null ? GuidesOf(item) : region.Zones.Select(zone => GuideOf(zone, item))]) { IsSplit = region is null && Regions.Count > 0 };

    /// <summary>The ways to the pages of an item in each region.</summary>
    public IReadOnlyList<RegionLine> RegionsOf(Item item, Func<Item, ZoneRegion, string> address) =>
        [.. Regions.Select(region => new RegionLine(region, address(item, region), LineOf(item, region).Handling.Count))];

    /// <summary>The zones that share a page with a zone: all, or those of its region.</summary>
    public IEnumerable<Guide> GuidesBeside(Guide guide) =>
        _regions.TryGetValue(guide.Zone.Id, out var region) ? region.Zones.Select(zone => GuideOf(zone, guide.Item)) : GuidesOf(guide.Item);

    /// <summary>In the order of zones.</summary>
    public IEnumerable<Guide> GuidesOf(Item item) => _guidesByItem[item.Id];

    /// <summary>In the order of items.</summary>
    public IEnumerable<Guide> GuidesOf(Zone zone) => _guidesByZone[zone.Id];

    public Guide GuideOf(Zone zone, Item item) => _guides[(zone.Id, item.Id)];

    /// <summary>The item that this one was merged into, or null.</summary>
    public Item? MovedTo(Item item) => item.MovedToId is { } id ? _items[id] : null;

    public IEnumerable<Item> MergedInto(Item item) => _mergedInto[item.Id];

    /// <summary>The adjustment that took an item out of force, or null.</summary>
    public Adjustment? AdjustmentOf(Item item) => Portal.Adjustments.FirstOrDefault(adjustment => adjustment.Id == item.AdjustmentId);

    public IEnumerable<Journey> JourneysWith(Item item) => _journeysByItem[item.Id];

    public IEnumerable<DivisionRow> RowsOf(Matter matter) => _rowsByMatter[matter.Id];

    public IEnumerable<DivisionRow> RowsOf(Zone zone, DivisionList list) => _rowsByZone[zone.Id].Where(row => row.List == list);
}
