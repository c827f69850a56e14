using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>What lies side by side: one item in all zones, two zones over all items, and all items with all zones.</summary>
internal static class ComparePages
{
    /// <summary>Above it only zones of one region are paired: pages of all pairs would grow with the square of the zones.</summary>
    private const int MostPaired = 24;

    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var lines = index.Portal.Items.Select(item => new ItemLine(item, [.. index.GuidesOf(item)])).ToList();
        var stages = Enum.GetValues<Stage>()
            .Select(stage => new GroupOf<Stage, ItemLine>(stage, [.. lines.Where(line => line.Item.Stage == stage)]))
            .Where(stage => stage.Members.Count > 0)
            .ToList();
        yield return MatrixPage(index, stages);
        yield return ComparisonsPage(index, stages);
        foreach (var line in lines)
        {
            yield return ItemPage(index, line);
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

    private static Page MatrixPage(PortalIndex index, IReadOnlyList<GroupOf<Stage, ItemLine>> stages) => new()
    {
        Address = Addresses.Matrix,
        Title = index.Texts.Title("matrix"),
        Description = index.Texts.Description("matrix"),
        Template = "matrix",
        View = MatrixView.Of(index.Portal.Zones, stages),
        Crumbs = index.Crumbs.Items,
        Part = NavigationPart.Items,
        Scripts = ["matrix/filter.js"],
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static Page ComparisonsPage(PortalIndex index, IReadOnlyList<GroupOf<Stage, ItemLine>> stages) => new()
    {
        Address = Addresses.Comparisons,
        Title = index.Texts.Title("comparisons"),
        Description = index.Texts.Description("comparisons"),
        Template = "comparisons",
        View = new ComparisonsView([.. index.Portal.Zones.Select(zone => new GroupOf<Zone, Zone>(zone, PartnersOf(index.Portal, zone)))], stages),
        Crumbs = index.Crumbs.Home,
        Part = NavigationPart.Zones,
        IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
    };

    private static Page ItemPage(PortalIndex index, ItemLine line) => new()
    {
        Address = Addresses.Compare(line.Item),
        Title = index.Texts.Title("compare", line.Item.Name),
        Description = index.Texts.Description("compare", line.Item.Name),
        Template = "compare",
        View = new CompareView(line.Item, line.Handling, [.. line.Guides.Where(guide => !guide.CanHandle)], Comparison.Of(line.Handling)),
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
        View = new ZonePairView(pair, PartnersOf(index.Portal, pair.One), PartnersOf(index.Portal, pair.Other)),
        Crumbs = index.Crumbs.Comparisons,
        Part = NavigationPart.Zones,
        IsSample = pair.One.Document.IsSample || pair.Other.Document.IsSample || index.Delegations.Any(delegation => delegation.Document.IsSample),
    };
}
