namespace ListPortal.Search;

/// <summary>A set of zones as a short text: six zones a letter, in the order of all zones, without empty letters at the end.</summary>
internal static class ZoneSet
{
    /// <summary>Stands for every zone.</summary>
    public const string All = "*";

    private const int Bits = 6;

    /// <summary>Must match ALPHABET in templates/search/zones.js.</summary>
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

    public static string Of(IReadOnlyList<string>? zones, IReadOnlyDictionary<string, int> numbers)
    {
        if (zones is null)
        {
            return All;
        }

        var letters = new int[(numbers.Count + Bits - 1) / Bits];
        foreach (var number in zones.Select(zone => numbers[zone]))
        {
            letters[number / Bits] |= 1 << (number % Bits);
        }

        return new string([.. letters.Select(letter => Alphabet[letter])]).TrimEnd(Alphabet[0]);
    }
}
