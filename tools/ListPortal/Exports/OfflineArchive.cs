using ListPortal.Exports.Workbooks;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports;

/// <summary>The whole site in one archive, to be unpacked and opened from a disk.</summary>
public static class OfflineArchive
{
    /// <summary>So that unpacking makes one folder and not a thousand files.</summary>
    private const string Folder = "offline/";

    /// <param name="pages">As they are rendered for offline use.</param>
    /// <param name="others">All other files of the site; scripts and the index of search are left out, for a browser does not run them from a disk.</param>
    public static OutputFile Of(IEnumerable<OutputFile> pages, IEnumerable<OutputFile> others) => new(
        OutputFile.PathOf(DataAddresses.Offline),
        SteadyZip.Of(pages.Concat(others.Where(IsOfUse)).Select(file => (Folder + file.Path, file.Bytes))));

    private static bool IsOfUse(OutputFile file) =>
        file.Path.StartsWith("data/", StringComparison.Ordinal)
        || file.Path.EndsWith(".xml", StringComparison.Ordinal)
        || (file.Path.StartsWith("assets/", StringComparison.Ordinal) && !file.Path.EndsWith(".js", StringComparison.Ordinal));
}
