using ListPortal.Search;
using ListPortal.Tests.RealContent;

namespace ListPortal.Tests.Search;

/// <summary>The search of the real lists, asked through the very file that is published.</summary>
public sealed class SearchedSite(RealSite site) : IDisposable
{
    private readonly SearchEngine _engine = new(path => File.ReadAllText(PathOf(site, path)));

    public SearchAnswer Ask(string query, SearchOptions? options = null) => _engine.Ask(query, options);

    /// <summary>Asks as a new visitor would, and gives the files that were fetched.</summary>
    public static IReadOnlyList<string> FetchedFor(RealSite site, string query)
    {
        var fetched = new List<string>();
        using var engine = new SearchEngine(path =>
        {
            fetched.Add(PathOf(site, path));
            return File.ReadAllText(fetched[^1]);
        });
        engine.Ask(query);
        return fetched;
    }

    public void Dispose() => _engine.Dispose();

    private static string PathOf(RealSite site, string path) => Path.Combine(site.Folder, SearchFiles.Folder, path);
}
