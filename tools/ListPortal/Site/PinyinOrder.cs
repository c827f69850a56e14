using ListPortal.Model;

namespace ListPortal.Site;

/// <summary>Names as a dictionary has them: by syllables, then by code points.</summary>
public sealed class PinyinOrder(Readings readings) : IComparer<string>
{
    /// <summary>Stands above the names that do not begin with a character whose reading is known.</summary>
    public const string OtherLetter = "#";

    /// <summary>The letter under which a name stands, a capital, or <see cref="OtherLetter"/>.</summary>
    public string LetterOf(string name) =>
        readings.Of(name) is [{ } first, ..] ? first[..1].ToUpperInvariant() : OtherLetter;

    public int Compare(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => CompareNames(x, y),
    };

    private int CompareNames(string one, string other)
    {
        foreach (var (first, second) in SoundsOf(one).Zip(SoundsOf(other)))
        {
            if (string.CompareOrdinal(first, second) is var order and not 0)
            {
                return order;
            }
        }

        // Of two names one of which begins the other, the shorter stands first; homophones stand by code points.
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }

    private IEnumerable<string> SoundsOf(string name) => readings.Of(name).Select((syllable, at) => syllable ?? name[at].ToString());
}
