using ListPortal.Site;

namespace ListPortal.BrowserTests;

/// <summary>The lists of this repository, built once for all tests.</summary>
internal static class RealLists
{
    public const string Settings = "site.config.yml";

    /// <summary>Kinds whose emptiest page is the fullest with fewer lines; looking at each page takes seconds.</summary>
    private static readonly string[] OneIsEnough = [Past, "history", "published-change", "zone-quality", "change", "text-page", "stage", "type", "zone-pair", "evaluation"];

    /// <summary>Pages as they stood are one kind, whatever they show.</summary>
    private const string Past = "past";

    public static string Root { get; } = FindRoot();

    private static readonly Lazy<PublishedSite> Built = new(Build);

    public static PublishedSite Site => Built.Value;

    /// <summary>Of each template the page with the most and the page with the least on it, so that no kind of page is forgotten.</summary>
    public static IEnumerable<string> AddressesOfEveryKind() =>
        Site.Edition.Pages.GroupBy(page => page.Past is null ? page.Template : Past).SelectMany(Extremes).Select(page => page.Address);

    /// <exception cref="InvalidOperationException">No page is made from the template.</exception>
    public static Page Fullest(string template) => Site.Edition.Pages.Where(page => page.Template == template && page.Past is null).MaxBy(Size) ?? throw new InvalidOperationException($"No page of {template}.");

    /// <exception cref="InvalidOperationException">No page is made from the template.</exception>
    public static Page Emptiest(string template) => Site.Edition.Pages.Where(page => page.Template == template && page.Past is null).MinBy(Size) ?? throw new InvalidOperationException($"No page of {template}.");

    private static PublishedSite Build()
    {
        using var lists = new ListsWithHistory();
        return new PublishedSite(lists.Root);
    }

    private static IEnumerable<Page> Extremes(IGrouping<string, Page> pages)
    {
        var bySize = pages.OrderBy(Size).ToList();
        return bySize.Count == 1 || OneIsEnough.Contains(pages.Key) ? [bySize[^1]] : [bySize[0], bySize[^1]];
    }

    private static long Size(Page page) => new FileInfo(Path.Combine(Site.Folder, OutputFile.PathOf(page.Address))).Length;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, Settings)))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No {Settings} above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
