using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Search;

/// <summary>
/// Station "search": what the browser fetches to answer a query. index.json stands at a fixed name and holds names, sounds
/// and the list of all other files; those carry a hash of their content in their names and never change.
/// </summary>
public sealed partial class SearchFiles
{
    /// <summary>Below the site's root; <c>fetchJson</c> gets paths relative to it.</summary>
    public const string Folder = "search/";

    /// <summary>The one file of the index whose name never changes.</summary>
    public const string Index = $"{Folder}index.json";

    private const int HashLength = 6;

    /// <summary>Letters that all zone sets together may take in the index.</summary>
    private const int MostInlineZones = 4096;

    /// <summary>Listed records whose zones share a file. Must match ZONES_PER_FILE in templates/search/zones.js.</summary>
    private const int RecordsPerZoneFile = 32;

    /// <summary>Everyday words up to which all are fetched at once rather than shard by shard.</summary>
    private const int MostVocabulary = 20_000;

    private readonly List<OutputFile> _files = [];
    private readonly Portal _portal;
    private readonly SearchCatalog _catalog;
    private readonly Folding _folding;

    private SearchFiles(Portal portal)
    {
        _portal = portal;
        _catalog = new SearchCatalog(SearchRecords.Of(portal), [.. portal.Zones.Select(zone => zone.Id)]);
        _folding = new Folding(portal.SearchWords.Simplified);
    }

    public static IReadOnlyList<OutputFile> Of(Portal portal)
    {
        var search = new SearchFiles(portal);
        var index = search.CreateIndex();
        return [new OutputFile(Index, PlainJson.Bytes(index)), .. search._files];
    }

    private IndexFile CreateIndex()
    {
        var words = _portal.SearchWords;
        var texts = FoldedTexts();
        var sounds = new SoundTables(words, texts);
        var names = new ZoneNames(_portal.Zones);
        var sets = _catalog.Listed.Select(_catalog.ZonesOf).ToList();
        var isInline = sets.Sum(set => set.Length) <= MostInlineZones;
        var shards = Shards();
        return new IndexFile
        {
            Zones = names.Zones,
            ZonePatterns = names.Patterns,
            Folders = Folders(),
            Stages = _catalog.Stages,
            Types = _catalog.Types,
            Functions = _catalog.Functions,
            Audiences = _catalog.Audiences,
            Groups = [.. _catalog.Listed.GroupBy(record => record.Kind).Select(kind => new GroupColumns(_catalog).Of([.. kind], Folders()[kind.Key]))],
            ZoneSets = isInline ? sets : null,
            ZoneFiles = isInline ? null : [.. sets.Chunk(RecordsPerZoneFile).Select((chunk, number) => Add($"zones/{number}", chunk))],
            Terms = string.Join(' ', shards.Select(shard => $"{shard.FirstKey}{(shard.Size + 1023) / 1024}")),
            TermsHash = AddShards(shards),
            Latin = [.. texts.SelectMany(text => LatinWord().Matches(text)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Sounds = sounds.Used,
            Words = sounds.Words,
            StopPhrases = Longest(words.StopPhrases),
            Particles = Longest(words.Particles),
            Lengths = Lengths(),
            Vocabulary = _catalog.Entries.Count(entry => entry.Field == SearchField.Keyword) <= MostVocabulary ? Add("words", Vocabulary()) : null,
            Others = Add("others", new { Sounds = sounds.Others, sounds.Simplified }),
            LookAlikes = Add("alike", words.Alike),
            Advice = Add("outside", words.Outside.Select(matter => new[] { matter.Who, matter.Advice })),
        };
    }

    private IReadOnlyList<SearchShard> Shards() =>
        [.. new ShardCutter(new SoundKeys(_portal.SearchWords.Readings), _folding).Cut([.. _catalog.Entries, .. Sayings()], entry => entry.Field < SearchField.Synonym && entry.Records.All(_catalog.IsLocal))];

    /// <summary>Shards share one hash: a new record moves the numbers in most of them, and three hundred hashes would weigh 2 KB in each first search.</summary>
    private string AddShards(IReadOnlyList<SearchShard> shards)
    {
        var contents = shards.Select(shard => PlainJson.Bytes(ShardOf(shard))).ToList();
        var hash = HashOf([.. contents.SelectMany(content => content)]);
        _files.AddRange(shards.Zip(contents, (shard, content) => new OutputFile($"{Folder}terms/{shard.FirstKey}-{hash}.json", content)));
        return hash;
    }

    /// <summary>What people say, as entries whose numbers point to synonyms and to matters outside.</summary>
    private IEnumerable<SearchEntry> Sayings() =>
    [
        .. _portal.SearchWords.Synonyms.Index().SelectMany(pair => pair.Item.Say.Select(said => new SearchEntry(_folding.Fold(said), SearchField.Synonym, [pair.Index]))),
        .. _portal.SearchWords.Outside.Index().SelectMany(pair => pair.Item.Say.Select(said => new SearchEntry(_folding.Fold(said), SearchField.Outside, [pair.Index]))),
    ];

    private VocabularyFile Vocabulary() => new()
    {
        Keywords = [.. _catalog.Listed.Select(record => record.Kind == "whistle" ? "" : Joined(KeywordsOf(record)))],
        Synonyms = [.. _portal.SearchWords.Synonyms.Select(object (synonym) => new[] { Joined(synonym.Say.Select(_folding.Fold)), _folding.Fold(synonym.Means), synonym.Reason })],
        Outside = [.. _portal.SearchWords.Outside.Select(matter => Joined(matter.Say.Select(_folding.Fold)))],
    };

    private static IEnumerable<string> KeywordsOf(SearchRecord record) => record.Texts.Where(text => text.Field == SearchField.Keyword).Select(text => text.Written);

    private static string Joined(IEnumerable<string> words) =>
        string.Join(VocabularyFile.Separator, words.Select(word => word.Replace(VocabularyFile.Separator, ' ')));

    private ShardFile ShardOf(SearchShard shard)
    {
        var texts = shard.Entries.Where(entry => entry.Field < SearchField.Synonym).ToList();
        var local = texts.SelectMany(entry => entry.Records).Where(_catalog.IsLocal).Distinct().Order().ToList();
        return new ShardFile
        {
            Entries = [.. texts.Select(object (entry) => new object[] { entry.Written, (int)entry.Field, entry.Records.Select(record => Reference(record, local)) })],
            Records = [.. local.Select(_catalog.LocalOf).Select(object (record) => new object[] { record.Kind, record.Id, record.Title, _catalog.ZonesOf(record), record.Function })],
            Synonyms = [.. shard.Entries.Where(entry => entry.Field == SearchField.Synonym).Select(entry => SynonymOf(entry.Written, _portal.SearchWords.Synonyms[entry.Records[0]]))],
            Outside = [.. shard.Entries.Where(entry => entry.Field == SearchField.Outside).Select(object (entry) => new object[] { entry.Written, entry.Records[0] })],
        };
    }

    private object SynonymOf(string said, Synonym synonym) => new[] { said, _folding.Fold(synonym.Means), synonym.Reason };

    /// <summary>A listed record by its number, another by its place in the shard, counted down from -1.</summary>
    private int Reference(int record, List<int> local) => _catalog.IsLocal(record) ? -1 - local.BinarySearch(record) : record;

    private IReadOnlyDictionary<string, string> Folders() => _catalog.Listed.Concat(_catalog.Local)
        .GroupBy(record => record.Kind)
        .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .ToDictionary(kind => kind.Key, kind => kind.First().Url.Replace($"{kind.First().Id}/", "", StringComparison.Ordinal), StringComparer.Ordinal);

    private IReadOnlyCollection<string> FoldedTexts() =>
    [
        .. _catalog.Listed.Select(record => record.Title).Concat(_catalog.Entries.Select(entry => entry.Written)).Concat(_portal.Zones.SelectMany(NamesOf)).Select(_folding.Fold),
        .. Sayings().Select(saying => saying.Written),
    ];

    private static IEnumerable<string> NamesOf(Zone zone) => [zone.Name, zone.ShortName, zone.Region, .. zone.Aliases];

    /// <summary>A longer phrase is cut away before a shorter one that it holds.</summary>
    private IReadOnlyList<string> Longest(IEnumerable<string> phrases) => [.. phrases.Select(_folding.Fold).OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)];

    private IReadOnlyList<double> Lengths() =>
    [
        Average(_catalog.Listed.Select(record => record.Title.Length)),
        .. Enum.GetValues<SearchField>().Skip(1).Select(field => Average(_catalog.Entries.Where(entry => entry.Field == field).Select(entry => entry.Written.Length))),
    ];

    private static double Average(IEnumerable<int> lengths) => Math.Round(lengths.DefaultIfEmpty(1).Average(), 1);

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex LatinWord();

    /// <summary>Writes a file and gives the hash that its name carries.</summary>
    private string Add(string name, object content)
    {
        var bytes = PlainJson.Bytes(content);
        var hash = HashOf(bytes);
        _files.Add(new OutputFile($"{Folder}{name}-{hash}.json", bytes));
        return hash;
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
}
