using System.Globalization;
using ListPortal.Benchmarks.Measuring;

namespace ListPortal.Benchmarks.Building;

/// <summary>
/// Hugo and this generator on the same sample. Hugo's pages are plain ones of the guides alone; ours have comparisons,
/// drawings, pages of items, zones and departments, a search index, checks of lists and links. So the ratio says what a
/// generator that only fills templates takes, and not which of the two is the better program.
/// </summary>
internal static class HugoBenchmark
{
    private const int Runs = 3;
    private static readonly (int Zones, int Items)[] Sizes = [(4, 43), (25, 80), (250, 80)];

    /// <param name="hugo">The program.</param>
    /// <param name="generator">The published program, as the README tells to make it.</param>
    /// <param name="most">Guides of the largest sample.</param>
    public static void Run(string hugo, string generator, int most, TextWriter output)
    {
        var table = new MarkdownTable(output, "guides", "program", "pages", "MB of pages", "seconds", "CPU seconds", "peak MB", "seconds, Hugo = 1", "MB a second");
        foreach (var (zones, items) in Sizes.Where(size => size.Zones * size.Items <= most))
        {
            using var work = new WorkFolder();
            TimedRun.Of(generator, "sample", "--zones", Digits(zones), "--items", Digits(items), "--output", work["lists"], "--root", RealLists.Root);
            HugoSite.Write(work["lists"], work["hugo"]);
            var theirs = TimedRun.MiddleOf(Runs, hugo, "--quiet", "--source", work["hugo"], "--destination", work["hugo-site"]);
            var ours = TimedRun.MiddleOf(Runs, generator, "build", "--full", "--no-twins", "--root", work["lists"], "--output", work["site"]);
            Row(table, zones * items, "Hugo", work["hugo-site"], theirs, 1);
            Row(table, zones * items, "ListPortal", work["site"], ours, ours.Seconds / theirs.Seconds);
        }
    }

    private static void Row(MarkdownTable table, int guides, string program, string site, TimedRun run, double ratio)
    {
        var pages = new DirectoryInfo(site).EnumerateFiles("*.html", SearchOption.AllDirectories).ToList();
        table.Row(
            MarkdownTable.Number(guides),
            program,
            MarkdownTable.Number(pages.Count),
            MarkdownTable.Number(pages.Sum(page => page.Length) / 1e6),
            MarkdownTable.Number(run.Seconds, "0.0"),
            MarkdownTable.Number(run.CpuSeconds, "0.0"),
            MarkdownTable.Number(run.Megabytes),
            MarkdownTable.Number(ratio, "0.0"),
            MarkdownTable.Number(pages.Sum(page => page.Length) / 1e6 / run.Seconds));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
