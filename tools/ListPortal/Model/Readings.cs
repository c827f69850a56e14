namespace ListPortal.Model;

/// <summary>How characters are read, in pinyin without tones. Words come before characters: 银行 is yin hang, 行政 is xing zheng.</summary>
public sealed class Readings
{
    private readonly Dictionary<char, string> _byCharacter;
    private readonly Dictionary<string, IReadOnlyList<string>> _byWord;
    private readonly int _longestWord;

    public Readings(IReadOnlyDictionary<char, string> byCharacter, IReadOnlyDictionary<string, IReadOnlyList<string>> byWord)
    {
        _byCharacter = new Dictionary<char, string>(byCharacter);
        _byWord = new Dictionary<string, IReadOnlyList<string>>(byWord, StringComparer.Ordinal);
        _longestWord = _byWord.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    public bool AreKnown => _byCharacter.Count > 0;

    /// <summary>All characters with a reading, by code point.</summary>
    public IEnumerable<char> Characters => _byCharacter.Keys.Order();

    /// <summary>Words with their syllables, by word.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Words => _byWord.OrderBy(word => word.Key, StringComparer.Ordinal);

    /// <summary>The usual reading, or null for what is no known character.</summary>
    public string? Of(char character) => _byCharacter.GetValueOrDefault(character);

    /// <summary>A syllable for each character of a text, null for what is no known character. Must match <c>syllablesOf</c> in templates/search.</summary>
    public IReadOnlyList<string?> Of(string text)
    {
        var syllables = new List<string?>(text.Length);
        while (syllables.Count < text.Length)
        {
            if (WordAt(text, syllables.Count) is { } word)
            {
                syllables.AddRange(word);
            }
            else
            {
                syllables.Add(Of(text[syllables.Count]));
            }
        }

        return syllables;
    }

    private IReadOnlyList<string>? WordAt(string text, int start)
    {
        for (var length = Math.Min(_longestWord, text.Length - start); length > 0; length--)
        {
            if (_byWord.TryGetValue(text.Substring(start, length), out var syllables))
            {
                return syllables;
            }
        }

        return null;
    }
}
