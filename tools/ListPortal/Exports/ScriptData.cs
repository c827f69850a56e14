using ListPortal.Exports.Finder;
using ListPortal.Exports.Tools;
using ListPortal.Exports.Zones;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports;

/// <summary>What scripts of pages fetch: calendars, materials of items, who leads in a zone, what changed in it.</summary>
public static class ScriptData
{
    public static IEnumerable<OutputFile> Of(Portal portal, ListHistory history) => [.. ToolFiles.Of(portal), .. FinderFiles.Of(portal), .. ZoneRecordFiles.Of(portal, history)];
}
