using System.Text;

namespace ListPortal.Exports.Lunr;

/// <summary>
/// Cuts folded texts into terms: overlapping pairs of Han characters, and whole words of everything else that stays after
/// folding. So a query that is cut in the same way finds whatever stands side by side in a text, without a word list.
/// </summary>
internal static class LunrTerms
{
    /// <summary>In the order of the text, each as often as it stands there.</summary>
    public static IEnumerable<string> Of(string folded) => Runs(folded).SelectMany(run => IsHan(run[0]) ? Pairs(run) : [string.Concat(run)]);

    /// <summary>Stretches of characters of one kind: Han, or letters and digits.</summary>
    private static IEnumerable<IReadOnlyList<Rune>> Runs(string folded)
    {
        var run = new List<Rune>();
        foreach (var rune in folded.EnumerateRunes())
        {
            var isSpace = rune.Value == ' ';
            if (run.Count > 0 && (isSpace || IsHan(rune) != IsHan(run[0])))
            {
                yield return [.. run];
                run.Clear();
            }

            if (!isSpace)
            {
                run.Add(rune);
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>A character without a neighbour is a term by itself: no pair would find it.</summary>
    private static IEnumerable<string> Pairs(IReadOnlyList<Rune> run) => run.Count == 1
        ? [run[0].ToString()]
        : run.Zip(run.Skip(1), (first, second) => $"{first}{second}");

    private static bool IsHan(Rune rune) => rune.Value is 0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
