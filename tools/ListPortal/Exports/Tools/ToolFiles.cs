using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports.Tools;

/// <summary>What the small tools fetch: the calendars of all years, and what each item asks for.</summary>
public static class ToolFiles
{
    public static IEnumerable<OutputFile> Of(Portal portal) =>
    [
        FileOf(Addresses.CalendarData, portal.Calendars.ToDictionary(calendar => calendar.Year, CalendarYear.Of, StringComparer.Ordinal)),
        .. portal.Guides.GroupBy(guide => guide.Item).Select(guides => FileOf(Addresses.ChecklistData(guides.Key), ChecklistItem.Of(guides.Key, [.. guides]))),
    ];

    private static OutputFile FileOf(string address, object content) =>
        new(OutputFile.PathOf(address), PlainJson.Bytes(content));
}
