namespace ListPortal.Changes.Telling;

/// <summary>What of a text became something else, with a few characters around it, so that a long text need not be read twice.</summary>
internal sealed class TextDifference
{
    /// <summary>Characters of unchanged text that are shown before and behind.</summary>
    private const int Around = 8;

    /// <summary>Texts up to this length are shown whole.</summary>
    private const int Short = 40;

    public TextDifference(string before, string after)
    {
        var same = Math.Min(before.Length, after.Length);
        var start = Enumerable.Range(0, same).TakeWhile(index => before[index] == after[index]).Count();
        var end = Enumerable.Range(1, same - start).TakeWhile(index => before[^index] == after[^index]).Count();
        var isShort = Math.Max(before.Length, after.Length) <= Short;
        Before = isShort ? before : Cut(before, start, end);
        After = isShort ? after : Cut(after, start, end);
    }

    public string Before { get; }

    public string After { get; }

    /// <summary>A text cut to a length that a sentence bears.</summary>
    public static string Shortened(string text) => text.Length <= Short ? OneLine(text) : $"{OneLine(text[..(Short - 1)])}…";

    private static string Cut(string text, int start, int end)
    {
        var from = Math.Max(0, start - Around);
        var to = Math.Min(text.Length, text.Length - end + Around);
        var piece = OneLine(text[from..to]);
        return $"{(from > 0 ? "…" : "")}{(piece.Length > 3 * Short ? $"{piece[..(2 * Short)]}……{piece[^Short..]}" : piece)}{(to < text.Length ? "…" : "")}";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
