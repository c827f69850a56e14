using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.BrowserTests;

/// <summary>The site of the real lists, built once for all tests into a folder of its own.</summary>
internal sealed class RealSite
{
    private const string Settings = "site.config.yml";
    private static readonly DateOnly AsOf = new(2026, 11, 24);
    private static readonly Lazy<RealSite> Built = new(() => new RealSite());

    private RealSite()
    {
        Folder = Path.Combine(Path.GetTempPath(), $"listportal-{Guid.NewGuid():N}");
        var diagnostics = new DiagnosticBag();
        var build = new SiteBuild(RootFolder(), AsOf, diagnostics);
        if (!build.Publish(Folder, strict: true).Succeeded)
        {
            throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted()));
        }

        Addresses = [.. SitePages.Of(build.ReadPortal()!).GroupBy(page => page.Template).SelectMany(Extremes).Select(page => page.Address)];
    }

    public static RealSite Instance => Built.Value;

    public string Folder { get; }

    /// <summary>Of each template the page with the most and the page with the least on it, so that no kind of page is forgotten.</summary>
    public IReadOnlyList<string> Addresses { get; }

    private IEnumerable<Page> Extremes(IEnumerable<Page> pages)
    {
        var bySize = pages.OrderBy(Size).ToList();
        return bySize.Count == 1 ? bySize : [bySize[0], bySize[^1]];
    }

    private long Size(Page page) => new FileInfo(Path.Combine(Folder, OutputFile.PathOf(page.Address))).Length;

    private static string RootFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, Settings)))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No {Settings} above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
