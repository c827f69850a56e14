using ListPortal.Exports.Finder;
using ListPortal.Exports.Tools;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Exports;

/// <summary>What scripts of pages fetch: calendars, materials of items, who leads in a zone.</summary>
public static class ScriptData
{
    public static IEnumerable<OutputFile> Of(Portal portal) => [.. ToolFiles.Of(portal), .. FinderFiles.Of(portal)];
}
