using System.Globalization;
using System.Text;

namespace ListPortal.Diagnostics.Reports;

/// <summary>As much of a faulty line as a terminal shows, and the mark that stands below the fault.</summary>
public sealed class QuotedLine
{
    /// <summary>Characters that are shown before and after the fault.</summary>
    private const int Around = 40;

    private const char WideBlank = '　';

    /// <param name="column">Counts from 1; beyond the end it stands for the end.</param>
    public QuotedLine(string line, int column)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var start = Math.Max(0, at - Around);
        var end = Math.Min(line.Length, at + Around);
        var before = start > 0 ? "…" : "";
        Text = before + Shown(line[start..end]) + (end < line.Length ? "…" : "");
        Mark = new string([.. Text.Take(before.Length + at - start).Select(Blank), '^']);
    }

    public string Text { get; }

    public string Mark { get; }

    // What moves a terminal's cursor or turns the writing direction is not passed on.
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var kind = char.GetUnicodeCategory(character);
            shown.Append(kind is UnicodeCategory.Control or UnicodeCategory.Format ? '·' : character);
        }

        return shown.ToString();
    }

    /// <summary>A blank as wide as the character: in terminals a Chinese character takes two columns.</summary>
    private static char Blank(char character) => character is >= '⺀' and <= '꓏' or >= '豈' and <= '﫿' or >= '＀' and <= '｠' ? WideBlank : ' ';
}
