using ListPortal.Content;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>
/// Sets apart the words of a list that full-width commas join, where each of them is an allowed word or an id. A list of
/// free texts is left to people: a text may hold such a comma.
/// </summary>
internal static class WordsOfAListApart
{
    private static readonly char[] Marks = ['，', '、'];

    /// <summary>What belongs between the brackets, or null.</summary>
    public static string? Mended(string written, FieldDescription field)
    {
        var words = written.Split(Marks, StringSplitOptions.TrimEntries);
        return field.Shape == FieldShape.ScalarList && words.Length > 1 && words.All(word => IsWordOf(field, word)) ? string.Join(", ", words) : null;
    }

    private static bool IsWordOf(FieldDescription field, string word) => field.ElementType.IsEnum
        ? TermWords.Of(field.ElementType).Any(term => term.Word == word)
        : (field.About.RefersTo != Target.Nothing || Slug.IsValid(field.About.Example ?? "")) && Slug.IsValid(word);
}
