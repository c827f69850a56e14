using ListPortal.Model;

namespace ListPortal.Search;

/// <summary>
/// The terms by which the index is cut: the initial sounds of two neighbouring characters, 施工 → sg. Characters, full
/// pinyin, initials and mistaken characters of the same sound all lead to one and the same file. Must match
/// templates/search/sounds.js.
/// </summary>
internal sealed class SoundKeys(Readings readings)
{
    /// <summary>Stands for characters without a known reading.</summary>
    private const char Unknown = '_';

    /// <summary>Keys of all neighbours in a folded text, both by the usual reading of each character and by the reading in its word.</summary>
    public IReadOnlySet<string> Of(string folded)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        var inWords = readings.Of(folded);
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (folded[at] != ' ' && folded[at + 1] != ' ')
            {
                keys.Add($"{Initial(folded[at], readings.Of(folded[at]))}{Initial(folded[at + 1], readings.Of(folded[at + 1]))}");
                keys.Add($"{Initial(folded[at], inWords[at])}{Initial(folded[at + 1], inWords[at + 1])}");
            }
        }

        return keys;
    }

    private static char Initial(char character, string? syllable) => syllable is not null ? syllable[0]
        : char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) ? character
        : Unknown;
}
