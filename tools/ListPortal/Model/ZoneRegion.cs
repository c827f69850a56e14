namespace ListPortal.Model;

/// <summary>The zones of one city, which share a page where those of all would make it too long.</summary>
/// <param name="Code">The city's code in GB/T 2260, made of the first four digits of its counties' codes.</param>
/// <param name="Name">The city; where a province governs several counties under one code, all of them.</param>
/// <param name="Zones">In the one fixed order of zones.</param>
public sealed record ZoneRegion(string Code, string Name, IReadOnlyList<Zone> Zones)
{
    private const int DigitsOfCity = 4;

    public static IReadOnlyList<ZoneRegion> Of(IEnumerable<Zone> zones) =>
    [
        .. zones.GroupBy(zone => zone.RegionCode[..DigitsOfCity], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ZoneRegion($"{group.Key}00", string.Join('、', group.Select(zone => zone.City).Distinct()), [.. group])),
    ];
}
