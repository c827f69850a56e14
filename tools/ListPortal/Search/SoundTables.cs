using System.Text;
using ListPortal.Model;

namespace ListPortal.Search;

/// <param name="texts">All folded texts of the index.</param>
/// <summary>The readings of characters as the browser gets them: those in use with the index, the rest only where a query needs them.</summary>
internal sealed class SoundTables(SearchWords words, IReadOnlyCollection<string> texts)
{
    private readonly HashSet<char> _used = [.. texts.SelectMany(text => text)];

    /// <summary>No word holds a line break, so that none is found across two texts.</summary>
    private readonly string _all = string.Join('\n', texts);

    public string Used => Table(words.Readings.Characters.Where(_used.Contains));

    public string Others => Table(words.Readings.Characters.Where(character => !_used.Contains(character)));

    /// <summary>Each as word, colon, syllables. Only words that stand in a text.</summary>
    public IReadOnlyList<string> Words => [.. words.Readings.Words.Where(word => _all.Contains(word.Key, StringComparison.Ordinal)).Select(word => $"{word.Key}:{string.Join(' ', word.Value)}")];

    /// <summary>Traditional and simplified characters in turn.</summary>
    public string Simplified => string.Concat(words.Simplified.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}{pair.Value}"));

    private string Table(IEnumerable<char> characters)
    {
        var table = new StringBuilder();
        foreach (var syllable in characters.GroupBy(character => words.Readings.Of(character)!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            table.Append(table.Length > 0 ? " " : "").Append(syllable.Key).Append([.. syllable]);
        }

        return table.ToString();
    }
}
