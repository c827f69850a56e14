namespace ListPortal.Search;

/// <summary>All records, numbered: the listed ones first, by kind; then those that only their shards tell of.</summary>
internal sealed class SearchCatalog
{
    /// <summary>Above it a visitor would fetch the names of parks of hundreds of zones with each first search.</summary>
    private const int MostListedParks = 60;

    private readonly Dictionary<string, int> _zones;

    public SearchCatalog(IReadOnlyList<SearchRecord> records, IReadOnlyList<string> zones)
    {
        var localKinds = records.Count(record => record.Kind == "park") > MostListedParks ? new[] { "department", "park" } : ["department"];
        Listed = [.. records.Where(record => !localKinds.Contains(record.Kind))];
        Local = [.. records.Where(record => localKinds.Contains(record.Kind))];
        _zones = zones.Select((zone, number) => (zone, number)).ToDictionary(pair => pair.zone, pair => pair.number, StringComparer.Ordinal);
        Stages = Known(records.SelectMany(record => record.Stages));
        Types = Known(records.Select(record => record.Type));
        Functions = Known(records.Select(record => record.Function));
        Audiences = Known(records.SelectMany(record => record.Audiences));
        Entries = [.. EntriesOf([.. Listed, .. Local])];
    }

    public IReadOnlyList<SearchRecord> Listed { get; }

    public IReadOnlyList<SearchRecord> Local { get; }

    public IReadOnlyList<string> Stages { get; }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<string> Functions { get; }

    public IReadOnlyList<string> Audiences { get; }

    /// <summary>All texts that shards hold. The titles of listed records are not among them: the browser has them anyway.</summary>
    public IReadOnlyList<SearchEntry> Entries { get; }

    public bool IsLocal(int record) => record >= Listed.Count;

    public SearchRecord LocalOf(int record) => Local[record - Listed.Count];

    public string ZonesOf(SearchRecord record) => ZoneSet.Of(record.Zones, _zones);

    private IEnumerable<SearchEntry> EntriesOf(IReadOnlyList<SearchRecord> records)
    {
        var holders = new Dictionary<SearchText, List<int>>();
        for (var number = 0; number < records.Count; number++)
        {
            var name = IsLocal(number) ? [new SearchText(SearchField.Name, records[number].Title)] : Array.Empty<SearchText>();
            foreach (var text in name.Concat(records[number].Texts))
            {
                if (!holders.TryGetValue(text, out var numbers))
                {
                    holders.Add(text, numbers = []);
                }

                numbers.Add(number);
            }
        }

        // A dictionary keeps no promised order; texts do.
        return holders.OrderBy(holder => holder.Key.Field).ThenBy(holder => holder.Value[0]).ThenBy(holder => holder.Key.Written, StringComparer.Ordinal)
            .Select(holder => new SearchEntry(holder.Key.Written, holder.Key.Field, holder.Value));
    }

    private static IReadOnlyList<string> Known(IEnumerable<string> words) => [.. words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
