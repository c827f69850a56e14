using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Proofreading;

/// <summary>Titles are unique on the site, or tabs, bookmarks and search engines could not tell two pages apart.</summary>
public static class PageTitles
{
    public static void Check(IEnumerable<Page> pages, DiagnosticBag diagnostics)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (!addresses.TryAdd(page.Title, page.Address))
            {
                var position = SourcePosition.StartOf(OutputFile.PathOf(page.Address));
                diagnostics.Add(DiagnosticCodes.DuplicateTitle, position, $"标题“{page.Title}”与 {addresses[page.Title]} 相同；请让两页的名称能够区分。");
            }
        }
    }
}
