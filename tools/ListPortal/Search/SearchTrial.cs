using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>Asks every judged query of the very files that are published, and measures the answers.</summary>
public static class SearchTrial
{
    private const int Depth = 10;
    private const int First = 3;

    private const int HashLength = 16;

    private static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>One measurement for each set that has queries: first those that may be looked at, then those kept apart.</summary>
    /// <param name="files">The files to be published, the core and the index among them.</param>
    /// <param name="published">Gives a file of the published site or null. Asking hundreds of queries takes seconds; the same
    /// queries of the same files give the same answers.</param>
    public static TrialResult Run(IReadOnlyList<JudgedQuery> judged, IReadOnlyList<OutputFile> files, Func<string, byte[]?> published)
    {
        if (judged.Count == 0)
        {
            return new TrialResult([], []);
        }

        var path = $"{SearchFiles.Folder}quality-{HashOf(judged, files)}.json";
        var bytes = published(path) ?? JsonSerializer.SerializeToUtf8Bytes(Ask(judged, files), Names);
        return new TrialResult(JsonSerializer.Deserialize<IReadOnlyList<SearchQuality>>(bytes, Names)!, [new OutputFile(path, bytes)]);
    }

    private static IReadOnlyList<SearchQuality> Ask(IReadOnlyList<JudgedQuery> judged, IReadOnlyList<OutputFile> files)
    {
        using var engines = new ThreadLocal<SearchEngine>(() => SearchEngine.Over(files), trackAllValues: true);
        var answers = judged.AsParallel().AsOrdered().Select(query => Judge(query, engines.Value!.Ask(query.Query))).ToList();
        foreach (var engine in engines.Values)
        {
            engine.Dispose();
        }

        return [.. answers.ToLookup(answer => answer.Query.IsApart).OrderBy(set => set.Key).Select(set => Measure(set.Key, [.. set]))];
    }

    /// <summary>Of the queries, of the core, and of the index, whose list of files names the content of all others.</summary>
    private static string HashOf(IReadOnlyList<JudgedQuery> judged, IReadOnlyList<OutputFile> files)
    {
        var queries = JsonSerializer.SerializeToUtf8Bytes(judged);
        var roots = files.Where(file => file.Path is $"{SearchFiles.Folder}{SearchEngine.Core}" or SearchFiles.Index).SelectMany(file => file.Bytes.ToArray());
        return Convert.ToHexStringLower(SHA256.HashData([.. queries, .. roots]))[..HashLength];
    }

    private static JudgedAnswer Judge(JudgedQuery query, SearchAnswer answer) => new()
    {
        Query = query,
        Place = 1 + answer.Results.TakeWhile(hit => !query.Right.Contains(hit.Url)).Count() is var place && place <= answer.Results.Count ? place : 0,
        Gain = Ndcg(query, [.. answer.Results.Take(Depth).Select(hit => hit.Url)]),
        IsEmpty = answer.Results.Count == 0,
        IsToldOutside = answer is { Outside: true, Results.Count: 0 },
    };

    private static SearchQuality Measure(bool isApart, IReadOnlyList<JudgedAnswer> answers)
    {
        var inside = answers.Where(answer => answer.Query.Sort != QuerySort.Outside).ToList();
        var outside = answers.Where(answer => answer.Query.Sort == QuerySort.Outside).ToList();
        return new SearchQuality
        {
            IsApart = isApart,
            Queries = answers.Count,
            Ndcg = Mean(inside, answer => answer.Gain),
            Mrr = Mean(inside, answer => answer.Reciprocal),
            InFirstThree = Mean(inside, answer => answer.Place is > 0 and <= First ? 1 : 0),
            WithoutRight = Mean(inside, answer => answer.Place == 0 ? 1 : 0),
            Empty = Mean(inside, answer => answer.IsEmpty ? 1 : 0),
            Outside = outside.Count,
            OutsideTold = outside.Count(answer => answer.IsToldOutside),
            Sorts =
            [
                .. answers.GroupBy(answer => answer.Query.Sort).OrderBy(sort => sort.Key).Select(sort =>
                    new QualityOfSort(sort.Key, sort.Count(), Mean([.. sort], answer => sort.Key == QuerySort.Outside ? answer.IsToldOutside ? 1 : 0 : answer.Reciprocal))),
            ],
        };
    }

    private static double Mean(IReadOnlyList<JudgedAnswer> answers, Func<JudgedAnswer, double> measure) => answers.Count == 0 ? 0 : answers.Average(measure);

    /// <summary>Right records have grade 2, acceptable ones 1; a gain of 2^grade - 1 is discounted by the logarithm of the place.</summary>
    private static double Ndcg(JudgedQuery query, IReadOnlyList<string> urls)
    {
        var ideal = query.Right.Select(_ => 2).Concat(query.Also.Select(_ => 1)).Take(Depth);
        var gained = Gain(urls.Select(url => query.Right.Contains(url) ? 2 : query.Also.Contains(url) ? 1 : 0));
        return query.Right.Count == 0 ? 0 : gained / Gain(ideal);
    }

    private static double Gain(IEnumerable<int> grades) => grades.Index().Sum(pair => (Math.Pow(2, pair.Item) - 1) / Math.Log2(pair.Index + 2));
}
