using System.Globalization;
using System.Text;
using System.Text.Json;
using ListPortal.Benchmarks.Measuring;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Search;
using ListPortal.Site;

namespace ListPortal.Benchmarks.Scale;

/// <summary>Measures what a query costs on a portal of 1,000 zones and 100 items.</summary>
internal static class ScaleBenchmark
{
    private const int LargestMembers = 6;

    private const string Ask = """
        async query => {
          const started = performance.now();
          const { createSearch } = await import('/search/core.js');
          const { search } = createSearch({ fetchJson: async name => (await fetch(`/search/${name}`)).json() });
          const { results, total } = await search(query);
          return [`${total}`, results[0]?.title ?? '–', `${Math.round(performance.now() - started)}`];
        }
        """;

    public static async Task RunAsync(TextWriter output)
    {
        var portal = LargePortal.Of(RealLists.Read().Portal);
        var before = ResidentPeak();
        using var work = new WorkFolder();
        var site = LargeSite.Write(portal, work["site"]);
        Print(portal, site, (before, ResidentPeak()), output);
        await using var server = await FolderServer.StartAsync(work["site"]);
        await using var browser = await Browser.StartAsync();
        await PrintQueriesAsync(Queries(portal), server, browser, output);
    }

    private static void Print(Portal portal, LargeSite site, (double Before, double After) peak, TextWriter output)
    {
        output.WriteLine($"{portal.Zones.Count:#,0} zones, {portal.Items.Count} items, {portal.Guides.Count:#,0} pairs of which {portal.Guides.Count(guide => guide.CanHandle):#,0} delegated, {portal.Rows.Count:#,0} rows, {portal.Departments.Count:#,0} departments, {portal.Zones.Sum(zone => zone.Parks.Count):#,0} parks.\n");
        var index = site.Files.Single(file => file.Path == $"{SearchFiles.Folder}index.json");
        var table = new MarkdownTable(output, "index", "");
        table.Row("seconds to make", MarkdownTable.Number(site.Seconds, "0.0"));
        table.Row("peak resident MB before, after", $"{MarkdownTable.Number(peak.Before)}, {MarkdownTable.Number(peak.After)}");
        table.Row("files", MarkdownTable.Number(site.Files.Count));
        table.Row("bytes", MarkdownTable.Number(site.Files.Sum(file => (long)file.Bytes.Length)));
        table.Row("index.json, compressed", MarkdownTable.Number(FolderServer.Gzip(index.Bytes.Span).Length));
        foreach (var (name, bytes) in Members(index).OrderByDescending(member => member.Bytes).Take(LargestMembers))
        {
            table.Row($"of it `{name}`, compressed by itself", MarkdownTable.Number(bytes));
        }

        var largest = site.Files.Where(file => file != index).Select(file => (file.Path, Bytes: FolderServer.Gzip(file.Bytes.Span).Length)).MaxBy(file => file.Bytes);
        table.Row($"largest other file, {largest.Path}, compressed", MarkdownTable.Number(largest.Bytes));
        output.WriteLine();
    }

    private static IEnumerable<(string Name, int Bytes)> Members(OutputFile index)
    {
        using var json = JsonDocument.Parse(index.Bytes);
        return [.. json.RootElement.EnumerateObject().Select(member => (member.Name, FolderServer.Gzip(Encoding.UTF8.GetBytes(member.Value.GetRawText())).Length))];
    }

    private static async Task PrintQueriesAsync(IEnumerable<string> queries, FolderServer server, Browser browser, TextWriter output)
    {
        var table = new MarkdownTable(output, "query", "bytes of search", "of them core.js", "requests", "results", "first", "ms");
        foreach (var query in queries)
        {
            var window = await browser.NewVisitorAsync();
            await window.GotoAsync(server.Root + LargeSite.Page);
            server.TakeServed();
            var answer = await window.EvaluateAsync<string[]>(Ask, query);
            var served = server.TakeServed();
            table.Row(
                query, MarkdownTable.Number(served.Sum(file => file.Bytes)), MarkdownTable.Number(served.Where(file => file.IsScript).Sum(file => file.Bytes)),
                MarkdownTable.Number(served.Count), answer[0], answer[1], answer[2]);
            await window.Context.CloseAsync();
        }
    }

    /// <summary>Names, real and invented places with an item, bodies of one place, and what people write instead of a name.</summary>
    private static IReadOnlyList<string> Queries(Portal portal)
    {
        var invented = portal.Zones[portal.Zones.Count / 2];
        var place = invented.Region[..^1];
        return
        [
            "施工许可", "食品经营许可", "取水许可", "夜间施工", "许可", "水",
            "丹阳 施工许可", $"{place}施工许可", $"{invented.ShortName} 食品经营许可", $"{place}",
            portal.Departments.First(department => department.Region == invented.Region && department.Level == Level.County).Name, invented.Parks.Count > 0 ? invented.Parks[0].Name : "产业园",
            "shigongxuke", "sgxk", "施工许司", "环评", "我想开个饭店需要什么手续", $"{place}开饭店找谁",
        ];
    }

    /// <summary>Of this process, in megabytes, as the kernel counts it.</summary>
    private static double ResidentPeak() =>
        double.Parse(File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
}
