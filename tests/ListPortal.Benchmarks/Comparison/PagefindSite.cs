using ListPortal.Benchmarks.Measuring;
using ListPortal.Site;

namespace ListPortal.Benchmarks.Comparison;

/// <summary>A copy of the pages that our own search finds, indexed by Pagefind: the same documents, and of each the main content.</summary>
internal sealed class PagefindSite(string folder)
{
    public const string Bundle = "pagefind";

    private const string TitlesOf = """
        async query => {
          const { search } = await import('/pagefind/pagefind.js');
          const { results } = await search(query);
          return (await Promise.all(results.slice(0, 5).map(result => result.data()))).map(({ meta }) => meta.title);
        }
        """;

    public void CopyPages(string siteFolder, IEnumerable<string> addresses)
    {
        foreach (var path in addresses.Select(OutputFile.PathOf))
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, File.ReadAllText(Path.Combine(siteFolder, path)).Replace("<main", "<main data-pagefind-body", StringComparison.Ordinal));
        }
    }

    public TimedRun Index(int runs)
    {
        var project = Path.Combine(RealLists.Root, "tests", "ListPortal.Benchmarks");
        if (!Directory.Exists(Path.Combine(project, "node_modules")))
        {
            TimedRun.Of("npm", "ci", "--ignore-scripts", "--silent", "--prefix", project);
        }

        // Its own program, not the script around it, whose start would count.
        var program = Directory.EnumerateFiles(Path.Combine(project, "node_modules", "@pagefind"), "pagefind*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is "" or ".exe").Order(StringComparer.Ordinal).First();
        var run = TimedRun.MiddleOf(runs, program, "--site", folder);
        ResultsPage.Write(folder, TitlesOf);
        return run;
    }
}
