using ListPortal.Content;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Fixing;

/// <summary>
/// Compares what a file says before and after a mend. All that was said must be said still, at the same place; a field that
/// could not be read before may have come to it. Widths and outer blanks count for nothing, for they are what is mended.
/// </summary>
internal static class SameSaying
{
    public static bool Holds(PlainValue before, PlainValue after) => (before, after) switch
    {
        (PlainText old, PlainText now) => Bare(old.Value) == Bare(now.Value),
        (PlainRecord old, PlainRecord now) => old.Entries.All(entry => now.Find(entry.Key) is { } value && Holds(entry.Value, value)),
        (PlainList old, PlainList now) => IsSameList(old, now) || IsSameWords(old, now),
        _ => false,
    };

    // What could not be read before stands between the others.
    private static bool IsSameList(PlainList before, PlainList after)
    {
        var next = 0;
        foreach (var item in after.Items)
        {
            next += next < before.Items.Count && Holds(before.Items[next], item) ? 1 : 0;
        }

        return next == before.Items.Count;
    }

    private static bool IsSameWords(PlainList before, PlainList after) =>
        before.Items.Concat(after.Items).All(item => item is PlainText)
        && before.Items.Cast<PlainText>().SelectMany(text => text.Value.Split('，', '、')).Select(Bare)
            .SequenceEqual(after.Items.Cast<PlainText>().Select(text => Bare(text.Value)));

    private static string Bare(string text) => SafeScalars.HalfWidth(text).Trim();
}
