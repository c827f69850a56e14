using System.Globalization;
using System.Text.Json;
using ListPortal.Benchmarks.Measuring;
using ListPortal.Search;

namespace ListPortal.Benchmarks.Comparison;

/// <summary>What it took to make an index, and what came out.</summary>
internal sealed record IndexRun(string Seconds, string Megabytes, int Files, long Bytes)
{
    private const int Runs = 3;

    /// <summary>Builds the site as its editors do. The search station's time stands apart; memory is the whole build's, for one process holds both.</summary>
    public static IndexRun OfOurSite(string folder)
    {
        var generator = typeof(SiteBuild).Assembly.Location;
        var build = TimedRun.MiddleOf(Runs, "dotnet", generator, "build", "--json", "--root", RealLists.Root, "--output", folder);
        using var summary = JsonDocument.Parse(build.Output);
        var search = summary.RootElement.GetProperty("milliseconds").GetProperty("search").GetDouble() / 1000;
        var (files, bytes) = SizeOf(Path.Combine(folder, SearchFiles.Folder), ".json");
        return new IndexRun($"{Seconded(search)} (build {Seconded(build.Seconds)})", $"(build {build.Megabytes:0})", files, bytes);
    }

    public static IndexRun OfPagefind(PagefindSite site, string folder)
    {
        var run = site.Index(Runs);
        var (files, bytes) = SizeOf(Path.Combine(folder, PagefindSite.Bundle), ".pf_meta", ".pf_index", ".pf_fragment", ".pagefind");
        return new IndexRun(Seconded(run.Seconds), $"{run.Megabytes:0}", files, bytes);
    }

    private static (int Files, long Bytes) SizeOf(string folder, params string[] endings)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => endings.Contains(Path.GetExtension(file))).Select(file => new FileInfo(file)).ToList();
        return (files.Count, files.Sum(file => file.Length));
    }

    private static string Seconded(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);
}
