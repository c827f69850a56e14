using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>What lies side by side: one item in all zones, two zones over all items, and all items with all zones. Where zones are too many for one page, a page leads to one for each region.</summary>
internal static class ComparePages
{
    /// <summary>Above it only zones of one region are paired: pages of all pairs would grow with the square of the zones.</summary>
    private const int MostPaired = 24;

    public static IEnumerable<Page> Of(PortalIndex index)
    {
        yield return ComparisonsPage(index);
        foreach (var page in index.Regions.Count > 0 ? PagesByRegion(index) : PagesOf(index, null))
        {
            yield return page;
        }

        foreach (var pair in index.Portal.Zones.SelectMany(zone => PartnersOf(index.Portal, zone).Where(other => other.Order > zone.Order).Select(other => (zone, other))))
        {
            yield return PairPage(index, ZonePair.Of([.. index.GuidesOf(pair.zone)], [.. index.GuidesOf(pair.other)]));
        }
    }

    /// <summary>The zones that a zone has a page with.</summary>
    public static IReadOnlyList<Zone> PartnersOf(Portal portal, Zone zone) => portal.Items.Count == 0
        ? []
        : [.. portal.Zones.Where(other => other != zone && (portal.Zones.Count <= MostPaired || other.Region == zone.Region))];

    /// <summary>The matrix and one page an item, over all zones or those of one region.</summary>
    private static IEnumerable<Page> PagesOf(PortalIndex index, ZoneRegion? region)
    {
        yield return MatrixPage(index, region);
        foreach (var item in index.Portal.Items)
        {
            yield return ItemPage(index, index.LineOf(item, region), region);
        }
    }

    private static IEnumerable<Page> PagesByRegion(PortalIndex index) =>
    [
        MatrixRegionsPage(index),
        .. index.Portal.Items.Select(item => RegionsPage(index, item)),
        .. index.Regions.SelectMany(region => PagesOf(index, region)),
    ];

    private static Page MatrixRegionsPage(PortalIndex index) => new()
    {
        Address = Addresses.Matrix,
        Title = index.Texts.Title("matrix"),
        Description = index.Texts.Description("matrix"),
        Template = "regions",
        View = () => new RegionsView(null, [.. index.Regions.Select(region => new RegionLine(region, Addresses.MatrixOf(region), null))]),
        Crumbs = index.Crumbs.Items,
        Part = NavigationPart.Items,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static Page RegionsPage(PortalIndex index, Item item) => new()
    {
        Address = Addresses.Compare(item),
        Title = index.Texts.Title("compare", item.Name),
        Description = index.Texts.Description("compare", item.Name),
        Template = "regions",
        View = () => new RegionsView(item, index.RegionsOf(item, Addresses.Compare)),
        Crumbs = index.Crumbs.Below(item),
        Part = NavigationPart.Items,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static Page MatrixPage(PortalIndex index, ZoneRegion? region) => new()
    {
        Address = region is null ? Addresses.Matrix : Addresses.MatrixOf(region),
        Title = region is null ? index.Texts.Title("matrix") : index.Texts.Title("matrix_of_region", region.Name),
        Description = region is null ? index.Texts.Description("matrix") : index.Texts.Description("matrix_of_region", region.Name),
        Template = "matrix",
        View = () => MatrixView.Of(region?.Zones ?? index.Portal.Zones, StagesOf(index, region), region),
        Crumbs = region is null ? index.Crumbs.Items : index.Crumbs.Matrix,
        Part = NavigationPart.Items,
        Scripts = ["matrix/filter.js"],
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static IReadOnlyList<GroupOf<Stage, ItemLine>> StagesOf(PortalIndex index, ZoneRegion? region) =>
    [
        .. index.Portal.Items.GroupBy(item => item.Stage).OrderBy(stage => stage.Key)
            .Select(stage => new GroupOf<Stage, ItemLine>(stage.Key, [.. stage.Select(item => index.LineOf(item, region))])),
    ];

    private static Page ComparisonsPage(PortalIndex index) => new()
    {
        Address = Addresses.Comparisons,
        Title = index.Texts.Title("comparisons"),
        Description = index.Texts.Description("comparisons"),
        Template = "comparisons",
        View = () => new ComparisonsView([.. index.Portal.Zones.Select(zone => new GroupOf<Zone, Zone>(zone, PartnersOf(index.Portal, zone)))], StagesOf(index, null)),
        Crumbs = index.Crumbs.Home,
        Part = NavigationPart.Zones,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static Page ItemPage(PortalIndex index, ItemLine line, ZoneRegion? region) => new()
    {
        Address = region is null ? Addresses.Compare(line.Item) : Addresses.Compare(line.Item, region),
        Title = region is null ? index.Texts.Title("compare", line.Item.Name) : index.Texts.Title("compare_in_region", region.Name, line.Item.Name),
        Description = region is null ? index.Texts.Description("compare", line.Item.Name) : index.Texts.Description("compare_in_region", region.Name, line.Item.Name),
        Template = "compare",
        View = () => new CompareView(line, region, Comparison.Of(line.Handling)),
        Crumbs = index.Crumbs.Below(line.Item),
        Part = NavigationPart.Items,
        IsSample = line.Handling.Any(guide => guide.Delegation!.Document.IsSample),
    };

    private static Page PairPage(PortalIndex index, ZonePair pair) => new()
    {
        Address = Addresses.Of(pair),
        Title = index.Texts.Title("zone_pair", pair.One.ShortName, pair.Other.ShortName),
        Description = index.Texts.Description("zone_pair", pair.One.ShortName, pair.Other.ShortName),
        Template = "zone-pair",
        View = () => new ZonePairView(pair, PartnersOf(index.Portal, pair.One), PartnersOf(index.Portal, pair.Other)),
        Crumbs = index.Crumbs.Comparisons,
        Part = NavigationPart.Zones,
        IsSample = pair.One.Document.IsSample || pair.Other.Document.IsSample || index.Delegations.Any(delegation => delegation.Document.IsSample),
    };
}
