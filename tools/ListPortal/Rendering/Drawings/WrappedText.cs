namespace ListPortal.Rendering.Drawings;

/// <summary>Breaks a text into lines, because SVG does not: a Chinese character is one wide, others about half, and no line begins with a closing mark.</summary>
internal static class WrappedText
{
    private const string Closing = "，。、；：！？）》」』”’】";
    private const char FirstWide = '\u2E80';
    private const decimal Narrow = 0.56m;

    /// <param name="columns">How many Chinese characters a line holds. A closing mark may stand beyond its end.</param>
    public static IReadOnlyList<string> Lines(string text, decimal columns)
    {
        var lines = new List<string>();
        var start = 0;
        var width = 0m;
        for (var index = 0; index < text.Length; index++)
        {
            width += WidthOf(text[index]);
            if (width > columns && index > start && !Closing.Contains(text[index], StringComparison.Ordinal))
            {
                var end = BreakBefore(text, start, index);
                lines.Add(text[start..end].TrimEnd());
                start = end;
                width = text[start..(index + 1)].Sum(WidthOf);
            }
        }

        lines.Add(text[start..]);
        return lines;
    }

    // Numbers and Latin words stay whole where they fit into a line.
    private static int BreakBefore(string text, int start, int index)
    {
        var end = index;
        while (end > start && text[end] < FirstWide && text[end - 1] < FirstWide && text[end - 1] != ' ')
        {
            end--;
        }

        return end > start ? end : index;
    }

    private static decimal WidthOf(char letter) => letter < FirstWide && letter is not ('“' or '”') ? Narrow : 1;
}
