using ListPortal.Benchmarks.Measuring;
using ListPortal.Fields;
using ListPortal.Model;

namespace ListPortal.Benchmarks.Comparison;

/// <summary>Holds the site's own search against Pagefind: the same pages, the same queries, the same browser and server.</summary>
internal sealed class SearchBenchmark(Edition edition, Corpus corpus, TextWriter output)
{
    private const int SampledNames = 15;

    private static readonly string[] Typed = ["施工许可", "环境影响评价", "食品经营许可", "丹阳 施工许可", "环评", "sgxk", "施工许司", "我想开个饭店"];

    public static async Task RunAsync(TextWriter output)
    {
        using var work = new WorkFolder();
        var edition = RealLists.Read();
        var ours = IndexRun.OfOurSite(work["site"]);
        var corpus = new Corpus(edition.Portal, work["site"]);
        var pagefind = new PagefindSite(work["pagefind"]);
        pagefind.CopyPages(work["site"], corpus.Names.Keys);
        await using var browser = await Browser.StartAsync();
        var theirs = IndexRun.OfPagefind(pagefind, work["pagefind"]);
        await using var ourEngine = await BrowserEngine.OfOurSiteAsync(browser, work["site"]);
        await using var ourCore = await BrowserEngine.OfOurCoreAsync(browser, work["site"]);
        await using var theirEngine = await BrowserEngine.OfPagefindAsync(browser, work["pagefind"]);
        var benchmark = new SearchBenchmark(edition, corpus, output);
        benchmark.PrintIndex((ourEngine.Name, ours), (theirEngine.Name, theirs));
        await benchmark.PrintFirstSearchesAsync(ourEngine, ourCore, theirEngine);
        await benchmark.PrintPiecesAsync(ourEngine, theirEngine);
        await benchmark.PrintJudgedAsync(ourEngine, theirEngine);
    }

    private void PrintIndex(params (string Engine, IndexRun Run)[] runs)
    {
        output.WriteLine($"### Index of {corpus.Records.Count} documents\n");
        var table = new MarkdownTable(output, "engine", "seconds", "peak MB", "files", "bytes");
        foreach (var (engine, run) in runs)
        {
            table.Row(engine, run.Seconds, run.Megabytes, MarkdownTable.Number(run.Files), MarkdownTable.Number(run.Bytes));
        }
    }

    private async Task PrintFirstSearchesAsync(params IEngine[] engines)
    {
        output.WriteLine("\n### First search of a new visitor\n");
        var table = new MarkdownTable(output, "query", "engine", "bytes of search", "scripts", "data", "requests", "with HTML, CSS", "ms after last byte", "ms from opening");
        foreach (var query in Typed)
        {
            foreach (var engine in engines)
            {
                Row(table, query, engine.Name, await engine.OpenAsync(query));
            }
        }

        var names = Pieces.Sample(edition.Portal.Items.Select(item => item.Name), SampledNames);
        foreach (var engine in engines)
        {
            var searches = new List<FirstSearch>();
            foreach (var name in names)
            {
                searches.Add(await engine.OpenAsync(name));
            }

            Row(table, $"{SampledNames} names, the middle", engine.Name, FirstSearch.MiddleOf(searches));
        }
    }

    private static void Row(MarkdownTable table, string query, string engine, FirstSearch search) => table.Row(
        query, engine, MarkdownTable.Number(search.Search), MarkdownTable.Number(search.Scripts), MarkdownTable.Number(search.Data), MarkdownTable.Number(search.Requests),
        MarkdownTable.Number(search.Search + search.Page), MarkdownTable.Number(search.AfterLastByte), MarkdownTable.Number(search.FromOpening));

    private async Task PrintPiecesAsync(params IEngine[] engines)
    {
        output.WriteLine("\n### Pieces of names of items, in percent\n");
        var table = new MarkdownTable(output, "characters", "queries", "engine", "recall of names", "results whose name holds it", "results that hold it at all", "first result right", "names before all else");
        var names = edition.Portal.Items.Select(item => corpus.Names[Site.Addresses.Of(item)]).ToList();
        foreach (var length in Pieces.Lengths)
        {
            var pieces = Pieces.Of(names, length);
            foreach (var engine in engines)
            {
                var scores = PieceScores.Of(corpus, pieces, await engine.AskAsync(pieces));
                table.Row(
                    MarkdownTable.Number(length), MarkdownTable.Number(pieces.Count), engine.Name, MarkdownTable.Percent(scores.Recall), MarkdownTable.Percent(scores.NamePrecision),
                    MarkdownTable.Percent(scores.TextPrecision), MarkdownTable.Percent(scores.FirstRight), MarkdownTable.Percent(scores.NamesFirst));
            }
        }
    }

    private async Task PrintJudgedAsync(IEngine ours, IEngine theirs)
    {
        var judged = edition.Portal.SearchWords.Judged;
        var queries = judged.Select(query => query.Query).ToList();
        var answers = judged.Zip(await ours.AskAsync(queries), await theirs.AskAsync(queries)).ToList();
        output.WriteLine("\n### Judged queries\n");
        var table = new MarkdownTable(output, "queries", "number", $"MRR@10 {ours.Name}", $"MRR@10 {theirs.Name}", $"first right {ours.Name}", $"first right {theirs.Name}");
        var answerable = answers.Where(answer => answer.First.Right.Count > 0).ToList();
        foreach (var sort in answerable.Where(answer => !answer.First.IsApart).GroupBy(answer => answer.First.Sort).OrderBy(sort => sort.Key))
        {
            ScoreRow(table, sort.Key.WordOf(), [.. sort]);
        }

        ScoreRow(table, "all", [.. answerable.Where(answer => !answer.First.IsApart)]);
        // Of these nobody may learn more than the sum: a query that is looked at gets mended.
        ScoreRow(table, "kept apart", [.. answerable.Where(answer => answer.First.IsApart)]);
        var outside = answers.Where(answer => answer.First.Right.Count == 0).ToList();
        output.WriteLine($"\nOf {outside.Count} queries without an answer here {ours.Name} rightly shows no result for {outside.Count(answer => answer.Second.Count == 0)}, {theirs.Name} for {outside.Count(answer => answer.Third.Count == 0)}.");
    }

    private static void ScoreRow(MarkdownTable table, string name, List<(JudgedQuery First, IReadOnlyList<string> Second, IReadOnlyList<string> Third)> answers)
    {
        var ours = JudgedScores.Of([.. answers.Select(answer => (answer.First, answer.Second))]);
        var theirs = JudgedScores.Of([.. answers.Select(answer => (answer.First, answer.Third))]);
        table.Row(
            name, MarkdownTable.Number(answers.Count), MarkdownTable.Number(ours.ReciprocalRank, "0.000"), MarkdownTable.Number(theirs.ReciprocalRank, "0.000"),
            MarkdownTable.Percent(ours.FirstRight), MarkdownTable.Percent(theirs.FirstRight));
    }
}
