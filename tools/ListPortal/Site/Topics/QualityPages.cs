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
        var zones = ZoneQuality.Of(index.Portal);
        var isSample = index.Delegations.Any(delegation => delegation.Document.IsSample);
        yield return new Page
        {
            Address = Addresses.Quality,
            Title = index.Texts.Title("quality"),
            Description = index.Texts.Description("quality"),
            Template = "quality",
            View = () => new QualityView(
                [.. zones.Select(zone => new QualityLine(zone.Zone, zone.Guides, zone.Score, [.. Enum.GetValues<QualityClass>().Select(zone.CountOf)]))],
                [.. Enum.GetValues<QualityClass>().Select(each => new QualityColumn(each, zones.Sum(zone => zone.CountOf(each)), Refused.Contains(each)))]),
            Crumbs = index.Crumbs.About,
            Part = NavigationPart.About,
            IsSample = isSample,
        };
        foreach (var zone in zones)
        {
            yield return ZonePage(index, zone) with { IsSample = index.GuidesOf(zone.Zone).Any(guide => guide.Delegation?.Document.IsSample == true) };
        }
    }

    private static Page ZonePage(PortalIndex index, ZoneQuality quality) => new()
    {
        Address = Addresses.QualityOf(quality.Zone),
        Title = index.Texts.Title("zone_quality", quality.Zone.ShortName),
        Description = index.Texts.Description("zone_quality", quality.Zone.ShortName),
        Template = "zone-quality",
        View = () => new ZoneQualityView(quality.Zone, quality.Guides, quality.Looks, quality.Score)
        {
            Classes = [.. quality.Findings.GroupBy(finding => finding.Class).OrderBy(group => group.Key).Select(group => new GroupOf<QualityClass, QualityFinding>(group.Key, [.. group]))],
            Zones = index.Portal.Zones,
        },
        Crumbs = [.. index.Crumbs.About, new Crumb(index.Texts.Title("quality"), Addresses.Quality)],
        Part = NavigationPart.About,
    };
}
