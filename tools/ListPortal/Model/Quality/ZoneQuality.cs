namespace ListPortal.Model.Quality;

/// <summary>How good the guides of a zone are: each is looked at for each class, and all of these looks count the same.</summary>
/// <param name="Guides">Of items that the zone handles.</param>
public sealed record ZoneQuality(Zone Zone, int Guides, IReadOnlyList<QualityFinding> Findings)
{
    private static readonly int Classes = Enum.GetValues<QualityClass>().Length;

    public int Looks => Guides * Classes;

    /// <summary>The share of looks that found nothing to mend; 1 where there is nothing to look at.</summary>
    public double Score => Looks == 0 ? 1 : (double)(Looks - Findings.Count) / Looks;

    /// <summary>The day that counts as today is that of the portal.</summary>
    public static IReadOnlyList<ZoneQuality> Of(Portal portal) =>
        [.. portal.Zones.Select(zone => portal.Guides.Where(guide => guide.Zone == zone && guide.CanHandle).ToList())
            .Zip(portal.Zones, (guides, zone) => new ZoneQuality(zone, guides.Count, [.. guides.SelectMany(guide => GuideInspection.Of(guide, portal.Settings.AsOf))]))];

    public int CountOf(QualityClass wanted) => Findings.Count(finding => finding.Class == wanted);
}
