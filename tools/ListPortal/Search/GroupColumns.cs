namespace ListPortal.Search;

/// <summary>Turns the listed records of one kind into columns.</summary>
internal sealed class GroupColumns(SearchCatalog catalog)
{
    /// <summary>Their ids and names stand in the index anyway.</summary>
    private const string Zones = "zone";

    public IndexGroup Of(IReadOnlyList<SearchRecord> records, string folder) => new()
    {
        Kind = records[0].Kind,
        Ids = records[0].Kind == Zones ? null : string.Join(' ', records.Select(record => record.Id)),
        Titles = records[0].Kind == Zones ? null : [.. records.Select(record => record.Title)],
        Urls = records.All(record => record.Url == $"{folder}{record.Id}/") ? null : [.. records.Select(record => record.Url)],
        Stages = Numbers(records, record => record.Stages, catalog.Stages),
        Types = Numbers(records, record => record.Type, catalog.Types),
        Functions = Numbers(records, record => record.Function, catalog.Functions),
        Audiences = Numbers(records, record => record.Audiences, catalog.Audiences),
        Limits = Words(records, record => record.Limit),
        Promises = Words(records, record => record.Promise),
        Materials = records.All(record => record.Materials is null) ? null : [.. records.Select(record => record.Materials ?? 0)],
    };

    private static IReadOnlyList<int>? Numbers(IReadOnlyList<SearchRecord> records, Func<SearchRecord, string> word, IReadOnlyList<string> words) =>
        records.All(record => word(record).Length == 0) ? null : [.. records.Select(record => NumberOf(word(record), words))];

    private static IReadOnlyList<IReadOnlyList<int>>? Numbers(IReadOnlyList<SearchRecord> records, Func<SearchRecord, IReadOnlyList<string>> of, IReadOnlyList<string> words) =>
        records.All(record => of(record).Count == 0) ? null : [.. records.Select(IReadOnlyList<int> (record) => [.. of(record).Select(word => NumberOf(word, words))])];

    private static IReadOnlyList<string>? Words(IReadOnlyList<SearchRecord> records, Func<SearchRecord, string> word) =>
        records.All(record => word(record).Length == 0) ? null : [.. records.Select(word)];

    private static int NumberOf(string word, IReadOnlyList<string> words) => words.TakeWhile(known => known != word).Count() is var number && number < words.Count ? number : -1;
}
