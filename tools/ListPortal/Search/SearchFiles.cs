using System.Text.Encodings.Web;
using System.Text.Json;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>Station "search": what the browser fetches to answer a query. Read by templates/search/core.js.</summary>
public static class SearchFiles
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The file is JSON, served as JSON and never put into HTML; escaped Chinese would triple its size.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<OutputFile> Of(Portal portal)
    {
        var index = new SearchIndex(
            [.. portal.Zones.Select(zone => new SearchZone(zone.Id, zone.ShortName))],
            [.. SearchRecords.Of(portal)]);
        yield return new OutputFile("search/records.json", JsonSerializer.SerializeToUtf8Bytes(index, Plain));
    }

    private sealed record SearchIndex(IReadOnlyList<SearchZone> Zones, IReadOnlyList<SearchRecord> Records);

    private sealed record SearchZone(string Id, string Name);
}
