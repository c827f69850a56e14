using System.Globalization;
using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports.Zones;

/// <summary>What changed in each zone's list and when, so that the browser can compare any two days.</summary>
public static class ZoneRecordFiles
{
    public static IEnumerable<OutputFile> Of(Portal portal, ListHistory history)
    {
        var legal = AdjustedField.Of(portal).ToLookup(field => field.Change.Zone.Id, StringComparer.Ordinal);
        var published = history.Publications
            .SelectMany(publication => publication.Changes.Select(change => (Zone: ZoneOf(change.File), publication, change)))
            .ToLookup(found => found.Zone, found => (found.publication, found.change), StringComparer.Ordinal);
        return portal.Zones.Select(zone => new OutputFile(OutputFile.PathOf(Addresses.ZoneRecords(Addresses.Of(zone))), PlainJson.Bytes(new ZoneRecords(
            [.. legal[zone.Id].OrderBy(field => field.Adjustment.Effective).Select(field => Of(field.Adjustment, field.Change, portal.Settings.BasePath))],
            [.. published[zone.Id].Select(pair => Of(pair.publication, pair.change, portal.Settings.BasePath))]))));
    }

    /// <summary>The zone whose list a file belongs to: its own record and what was delegated to it.</summary>
    private static string ZoneOf(string path) => ContentKinds.Of(path) switch
    {
        var (kind, names) when kind.Type == typeof(SourceDelegation) => names["zone"],
        var (kind, names) when kind.Type == typeof(SourceZone) => names["id"],
        _ => "",
    };

    private static ZoneRecord Of(Adjustment adjustment, AdjustmentChange change, string basePath) =>
        new(Day(adjustment.Effective), change.Item.Name, basePath + Addresses.GuideOf(change.Zone, change.Item)[1..])
        {
            Field = change.FieldLabel,
            From = change.From,
            To = change.To,
        };

    private static ZoneRecord Of(Publication publication, PublishedChange change, string basePath) =>
        new(Day(publication.Day), change.Told.Subject, basePath + Addresses.OfFile(change.File)![1..])
        {
            Field = change.Told.Values.Thing,
            From = change.Told.Values.From,
            To = change.Told.Values.To,
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
