using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Model.Building;

/// <summary>Makes the words of search from the files of content/search, each of which may be missing.</summary>
internal static class SearchWordsFactory
{
    public static SearchWords Create(SourceContent content) => new()
    {
        Synonyms = [.. content.Of<SourceSynonyms>().SelectMany(file => file.Synonyms.Values()).SelectMany(Synonyms)],
        StopPhrases = [.. content.Of<SourceStopPhrases>().SelectMany(file => file.Phrases.Texts())],
        Particles = [.. content.Of<SourceStopPhrases>().SelectMany(file => file.Particles.Texts())],
        Outside = [.. content.Of<SourceOutside>().SelectMany(file => file.Outside.Values()).Select(Outside)],
        Readings = ReadingsOf(content),
        Simplified = content.Of<SourceCharacters>().SelectMany(file => file.Traditional.Texts()).ToDictionary(pair => pair[0], pair => pair[1]),
        Alike = [.. content.Of<SourceCharacters>().SelectMany(file => file.Alike.Texts())],
        Judged =
        [
            .. content.Of<SourceJudged>().SelectMany(file => file.Queries.Values()).Select(query => Judged(query, isApart: false)),
            .. content.Of<SourceJudged>().SelectMany(file => file.Apart.Values()).Select(query => Judged(query, isApart: true)),
        ],
    };

    private static IEnumerable<Synonym> Synonyms(SourceSynonym source)
    {
        var (say, means, reason) = (source.Say.Texts(), source.Means.Must(), source.Reason.Must());
        yield return new Synonym(say, means, reason);
        if (source.Direction.Must() == SynonymDirection.BothWays)
        {
            foreach (var word in say)
            {
                yield return new Synonym([means], word, reason);
            }
        }
    }

    private static OutsideMatter Outside(SourceOutsideMatter source) => new(source.Say.Texts(), source.Who.Must(), source.Advice.Must());

    private static Readings ReadingsOf(SourceContent content)
    {
        var syllables = content.Of<SourceReadings>().SelectMany(file => file.Syllables.Values());
        var words = content.Of<SourceReadings>().SelectMany(file => file.Words.Values());
        return new Readings(
            syllables.SelectMany(syllable => syllable.Characters.Must().Select(character => (character, syllable.Id.Must()))).ToDictionary(pair => pair.character, pair => pair.Item2),
            words.ToDictionary(word => word.Word.Must(), IReadOnlyList<string> (word) => word.Reading.Must().Split(' '), StringComparer.Ordinal));
    }

    private static JudgedQuery Judged(SourceJudgedQuery source, bool isApart) => new()
    {
        Id = source.Id.Must(),
        Query = source.Query.Must(),
        Sort = source.Sort.Must(),
        ZoneId = source.Zone.Maybe(),
        Right = [.. source.Right.Texts().Select(AddressOf)],
        Also = [.. source.Also.Texts().Select(AddressOf)],
        IsApart = isApart,
    };

    private static string AddressOf(string written) => $"/{written}/";
}
