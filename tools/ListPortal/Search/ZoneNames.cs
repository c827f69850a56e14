using ListPortal.Model;

namespace ListPortal.Search;

/// <summary>
/// The names of zones, small: zones are called alike (丹阳经开区, 句容经开区), so what differs is written once a zone, and the
/// pattern once for all. Must match templates/search/zones.js.
/// </summary>
internal sealed class ZoneNames(IReadOnlyList<Zone> zones)
{
    /// <summary>Stands for the stem of a zone's region in a pattern.</summary>
    private const char Stem = '~';

    private const char Separator = '|';

    /// <summary>Short name, region, city and all other names, with the stem left out; each pattern once.</summary>
    public IReadOnlyList<string> Patterns => [.. zones.Select(PatternOf).Distinct(StringComparer.Ordinal)];

    /// <summary>Id, stem and number of the pattern, in the one fixed order of zones.</summary>
    public IReadOnlyList<object> Zones
    {
        get
        {
            var numbers = Patterns.Select((pattern, number) => (pattern, number)).ToDictionary(pair => pair.pattern, pair => pair.number, StringComparer.Ordinal);
            return [.. zones.Select(object (zone) => new object[] { zone.Id, StemOf(zone), numbers[PatternOf(zone)] })];
        }
    }

    private static string PatternOf(Zone zone)
    {
        string[] names = [zone.ShortName, zone.Region, zone.City, zone.Name, .. zone.Aliases];
        return string.Join(Separator, names.Select(name => name.Replace(StemOf(zone), Stem.ToString(), StringComparison.Ordinal)));
    }

    // 丹阳 of 丹阳市; a stem of one character would be found where it is none.
    private static string StemOf(Zone zone) => zone.Region.Length > 2 ? zone.Region[..^1] : zone.Region;
}
