using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ListPortal.Benchmarks.Measuring;

namespace ListPortal.Benchmarks.Building;

/// <summary>Measures whole builds of samples of several sizes, search index included, beside the mere writing of the same files.</summary>
internal static partial class BuildBenchmark
{
    private const int Runs = 3;
    private const int Milliseconds = 1000;

    /// <summary>Zones and items; a guide is one of each.</summary>
    private static readonly (int Zones, int Items)[] Sizes = [(4, 43), (25, 80), (250, 80), (1000, 100)];

    /// <param name="generator">The published program, as the README tells to make it.</param>
    /// <param name="most">Guides of the largest sample to build.</param>
    public static void Run(string generator, int most, TextWriter output)
    {
        var table = new MarkdownTable(output, "guides", "files", "MB written", "seconds", "CPU seconds", "after one change", "ratio to all", "ms a guide", "peak MB", "ratio to writing");
        foreach (var (zones, items) in Sizes.Where(size => size.Zones * size.Items <= most))
        {
            using var work = new WorkFolder();
            TimedRun.Of(generator, "sample", "--zones", Digits(zones), "--items", Digits(items), "--output", work["lists"], "--root", RealLists.Root);
            var full = Enumerable.Range(0, Runs).Select(run => Build(generator, work["lists"], work[$"site-{run}"])).OrderBy(run => run.Seconds).ElementAt(Runs / 2);
            var changed = AfterOneChange(generator, work["lists"], work["site-0"]);
            var (files, bytes, writing) = Copy(work["site-0"], work["copy"]);
            var each = full.Seconds / (zones * items);
            table.Row(
                MarkdownTable.Number(zones * items),
                MarkdownTable.Number(files),
                MarkdownTable.Number(bytes / 1e6),
                MarkdownTable.Number(full.Seconds, "0.0"),
                MarkdownTable.Number(full.CpuSeconds, "0.0"),
                MarkdownTable.Number(changed.Seconds, "0.0"),
                MarkdownTable.Number(changed.Seconds / full.Seconds, "0.00"),
                MarkdownTable.Number(each * Milliseconds, "0.00"),
                MarkdownTable.Number(full.Megabytes),
                MarkdownTable.Number(full.Seconds / writing, "0.0"));
        }
    }

    private static TimedRun Build(string generator, string lists, string site) =>
        TimedRun.Of(generator, "build", "--no-twins", "--root", lists, "--output", site);

    /// <summary>The visits that one delegation asks for go up and down. The first build after it brings the spare folder up and does not count.</summary>
    private static TimedRun AfterOneChange(string generator, string lists, string site)
    {
        var file = Directory.EnumerateFiles(Path.Combine(lists, "content", "delegations"), "*.yml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .First(path => File.ReadAllText(path).Contains("\nvisits: ", StringComparison.Ordinal));
        var runs = new List<TimedRun>();
        for (var run = 0; run <= Runs; run++)
        {
            File.WriteAllText(file, Visits().Replace(File.ReadAllText(file), $"visits: {run + 3}"));
            runs.Add(Build(generator, lists, site));
        }

        return runs.Skip(1).OrderBy(run => run.Seconds).ElementAt(Runs / 2);
    }

    /// <summary>Writes what lies in memory already, so that only the writing counts.</summary>
    private static (int Files, long Bytes, double Seconds) Copy(string from, string to)
    {
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).ToList();
        var (bytes, ticks) = (0L, 0L);
        foreach (var file in files)
        {
            var content = File.ReadAllBytes(file);
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            var started = Stopwatch.GetTimestamp();
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, content);
            ticks += Stopwatch.GetTimestamp() - started;
            bytes += content.Length;
        }

        return (files.Count, bytes, (double)ticks / Stopwatch.Frequency);
    }

    [GeneratedRegex(@"(?m)^visits: \d+$")]
    private static partial Regex Visits();

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
