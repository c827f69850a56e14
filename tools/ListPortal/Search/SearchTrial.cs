using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>Asks every judged query of the very files that are published, and measures the answers.</summary>
public static class SearchTrial
{
    private const int Depth = 10;
    private const int First = 3;

    /// <param name="files">The published files, the core and the index among them.</param>
    /// <returns>One measurement for each set that has queries: first those that may be looked at, then those kept apart.</returns>
    public static IReadOnlyList<SearchQuality> Run(IReadOnlyList<JudgedQuery> judged, IReadOnlyList<OutputFile> files)
    {
        if (judged.Count == 0)
        {
            return [];
        }

        using var engine = SearchEngine.Over(files);
        return [.. judged.Select(query => Judge(query, engine.Ask(query.Query))).ToLookup(answer => answer.Query.IsApart).OrderBy(set => set.Key).Select(set => Measure(set.Key, [.. set]))];
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
