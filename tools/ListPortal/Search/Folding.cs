using System.Globalization;
using System.Text;

namespace ListPortal.Search;

/// <summary>
/// Makes texts alike that people write in different ways: width, case, traditional characters, punctuation. Must match
/// templates/search/folding.js; both run tests/cases/search/folding.txt. Written by hand because .NET's own
/// normalisation needs ICU, whose versions differ from machine to machine.
/// </summary>
internal sealed class Folding(IReadOnlyDictionary<char, char> simplified)
{
    private const int FullWidthStart = 0xFF01;
    private const int FullWidthEnd = 0xFF5E;
    private const int FullWidthOffset = 0xFEE0;

    private static readonly Dictionary<int, string> Compound = CompoundSigns();

    /// <summary>Words of letters, digits and characters with single spaces between them.</summary>
    public string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var plain = Plain(rune);
            if (plain.Length > 0)
            {
                folded.Append(plain);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private string Plain(Rune rune)
    {
        if (Compound.TryGetValue(rune.Value, out var spelled))
        {
            return spelled;
        }

        var narrow = rune.Value is >= FullWidthStart and <= FullWidthEnd ? new Rune(rune.Value - FullWidthOffset) : rune;
        if (!IsPartOfWords(narrow))
        {
            return "";
        }

        return narrow.IsBmp && simplified.TryGetValue((char)narrow.Value, out var simple) ? simple.ToString() : Rune.ToLowerInvariant(narrow).ToString();
    }

    private static bool IsPartOfWords(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        <= UnicodeCategory.OtherLetter => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        _ => false,
    };

    /// <summary>Signs that stand for several letters: Ⅲ, ⑩, ㎡.</summary>
    private static Dictionary<int, string> CompoundSigns()
    {
        string[] roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
        var signs = new Dictionary<int, string> { ['㎡'] = "m2", ['㎥'] = "m3", ['㎏'] = "kg", ['㎞'] = "km", ['²'] = "2", ['³'] = "3" };
        for (var number = 0; number < roman.Length; number++)
        {
            signs['Ⅰ' + number] = roman[number];
            signs['ⅰ' + number] = roman[number];
        }

        for (var number = 0; number < 20; number++)
        {
            signs['①' + number] = (number + 1).ToString(CultureInfo.InvariantCulture);
        }

        return signs;
    }
}
