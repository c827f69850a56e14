using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports.Finder;

/// <summary>
/// Who leads and who assists, one file a zone, for the finder on the page of divisions. A visitor asks about one zone and
/// several matters, so that one request brings all that he will see.
/// </summary>
public static class FinderFiles
{
    public static IEnumerable<OutputFile> Of(Portal portal)
    {
        var rows = portal.Rows.ToLookup(row => row.Zone.Id, StringComparer.Ordinal);
        return portal.Zones.Select(zone => new OutputFile(OutputFile.PathOf(Addresses.FinderOf(zone)), PlainJson.Bytes(MattersOf(rows[zone.Id]))));
    }

    private static Dictionary<string, FoundRow[]> MattersOf(IEnumerable<DivisionRow> rows) =>
        rows.GroupBy(row => row.Matter.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(FoundRow.Of).ToArray(), StringComparer.Ordinal);
}
