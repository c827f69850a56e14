using ListPortal.Model;
using ListPortal.Model.Quality;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>How good the guides are, in public: of all zones, and of each what is to be mended.</summary>
internal static class QualityPages
{
    /// <summary>Classes that checks of the lists refuse; the table says so.</summary>
    private static readonly QualityClass[] Refused = [QualityClass.CatchAllMaterials, QualityClass.StepNamesOnly, QualityClass.DeadLinks, QualityClass.PromisedOverStatutory];

    public static IEnumerable<Page> Of(PortalIndex index)
    {
        // When a page is made, and not before: each guide is looked at twelve times.
        var zones = new Lazy<IReadOnlyList<ZoneQuality>>(() => ZoneQuality.Of(index.Portal));
        yield return new Page
        {
            Address = Addresses.Quality,
            Title = index.Texts.Title("quality"),
            Description = index.Texts.Description("quality"),
            Template = "quality",
            View = () => new QualityView(
                [.. zones.Value.Select(zone => new QualityLine(zone.Zone, zone.Guides, zone.Score, [.. Enum.GetValues<QualityClass>().Select(zone.CountOf)]))],
                [.. Enum.GetValues<QualityClass>().Select(each => new QualityColumn(each, zones.Value.Sum(zone => zone.CountOf(each)), Refused.Contains(each)))]),
            Crumbs = index.Crumbs.About,
            Part = NavigationPart.About,
            IsSample = index.Delegations.Any(delegation => delegation.Document.IsSample),
        };
        foreach (var zone in index.Portal.Zones)
        {
            yield return ZonePage(index, zone, () => zones.Value.Single(quality => quality.Zone == zone));
        }
    }

    private static Page ZonePage(PortalIndex index, Zone zone, Func<ZoneQuality> quality) => new()
    {
        Address = Addresses.QualityOf(zone),
        Title = index.Texts.Title("zone_quality", zone.ShortName),
        Description = index.Texts.Description("zone_quality", zone.ShortName),
        Template = "zone-quality",
        View = () => ViewOf(quality(), index.Portal.Zones),
        Crumbs = [.. index.Crumbs.About, new Crumb(index.Texts.Title("quality"), Addresses.Quality)],
        Part = NavigationPart.About,
        IsSample = index.GuidesOf(zone).Any(guide => guide.Delegation?.Document.IsSample == true),
    };

    private static ZoneQualityView ViewOf(ZoneQuality quality, IReadOnlyList<Zone> zones) => new(quality.Zone, quality.Guides, quality.Looks, quality.Score)
    {
        Classes = [.. quality.Findings.GroupBy(finding => finding.Class).OrderBy(group => group.Key).Select(group => new GroupOf<QualityClass, QualityFinding>(group.Key, [.. group]))],
        Zones = zones,
    };
}
