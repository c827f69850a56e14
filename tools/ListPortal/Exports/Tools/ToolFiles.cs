using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports.Tools;

/// <summary>What the small tools fetch: the calendars of all years, and what each item asks for.</summary>
public static class ToolFiles
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Served as JSON and never put into HTML; escaped Chinese would triple its size.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<OutputFile> Of(Portal portal) =>
    [
        FileOf(Addresses.CalendarData, portal.Calendars.ToDictionary(calendar => calendar.Year, CalendarYear.Of, StringComparer.Ordinal)),
        .. portal.Guides.GroupBy(guide => guide.Item).Select(guides => FileOf(Addresses.ChecklistData(guides.Key), ChecklistItem.Of(guides.Key, [.. guides]))),
    ];

    private static OutputFile FileOf(string address, object content) =>
        new(OutputFile.PathOf(address), JsonSerializer.SerializeToUtf8Bytes(content, Plain));
}
