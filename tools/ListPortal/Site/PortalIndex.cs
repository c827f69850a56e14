using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>What many pages need, made once: look-ups over the portal, titles, and ways down from the home page.</summary>
public sealed class PortalIndex
{
    private readonly ILookup<string, Guide> _guidesByItem;
    private readonly ILookup<string, Guide> _guidesByZone;
    private readonly Dictionary<string, Item> _items;
    private readonly ILookup<string, Journey> _journeysByItem;
    private readonly ILookup<string, DivisionRow> _rowsByMatter;
    private readonly ILookup<string, DivisionRow> _rowsByZone;

    public PortalIndex(Portal portal, PageTexts texts)
    {
        Portal = portal;
        Texts = texts;
        Crumbs = new Crumbs(texts);
        _items = portal.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        _guidesByItem = portal.Guides.ToLookup(guide => guide.Item.Id, StringComparer.Ordinal);
        _guidesByZone = portal.Guides.ToLookup(guide => guide.Zone.Id, StringComparer.Ordinal);
        _rowsByMatter = portal.Rows.ToLookup(row => row.Matter.Id, StringComparer.Ordinal);
        _rowsByZone = portal.Rows.ToLookup(row => row.Zone.Id, StringComparer.Ordinal);
        _journeysByItem = portal.Journeys
            .SelectMany(journey => journey.Steps.Select(step => (step.Item.Id, journey)).Distinct())
            .ToLookup(pair => pair.Id, pair => pair.journey, StringComparer.Ordinal);
    }

    public Portal Portal { get; }

    /// <summary>Without readings no name has a letter, and a page of letters would be one long list.</summary>
    public bool HasItemIndex => Portal.SearchWords.Readings.AreKnown && Portal.Items.Count > 0;

    public IEnumerable<Delegation> Delegations => Portal.Guides.Select(guide => guide.Delegation).OfType<Delegation>();

    public PageTexts Texts { get; }

    public Crumbs Crumbs { get; }

    /// <summary>In the order of zones.</summary>
    public IEnumerable<Guide> GuidesOf(Item item) => _guidesByItem[item.Id];

    /// <summary>In the order of items.</summary>
    public IEnumerable<Guide> GuidesOf(Zone zone) => _guidesByZone[zone.Id];

    public Guide GuideOf(Zone zone, Item item) => _guidesByZone[zone.Id].First(guide => guide.Item.Id == item.Id);

    /// <summary>The item that this one was merged into, or null.</summary>
    public Item? MovedTo(Item item) => item.MovedToId is { } id ? _items[id] : null;

    public IEnumerable<Journey> JourneysWith(Item item) => _journeysByItem[item.Id];

    public IEnumerable<DivisionRow> RowsOf(Matter matter) => _rowsByMatter[matter.Id];

    public IEnumerable<DivisionRow> RowsOf(Zone zone, DivisionList list) => _rowsByZone[zone.Id].Where(row => row.List == list);
}
