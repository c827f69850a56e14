using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Finds the field that an editor meant by a key that no field has.</summary>
internal static class MeantField
{
    private const char FullWidthColon = '：';

    /// <summary>By the key before a full-width colon, by its Chinese label, or by the nearest spelling; null where nothing fits.</summary>
    /// <param name="candidates">The fields that are not written yet.</param>
    public static FieldDescription? By(string written, IReadOnlyList<FieldDescription> candidates)
    {
        var key = written.Split(FullWidthColon)[0].Trim();
        var near = Nearest.To(key, candidates.Select(field => field.Key));
        return candidates.FirstOrDefault(field => field.About.Label == key)
            ?? candidates.FirstOrDefault(field => field.Key == near)
            ?? candidates.FirstOrDefault(field => key.Length > 1 && field.About.Label.EndsWith(key, StringComparison.Ordinal));
    }

    /// <summary>What to say of an unknown key before the list of known ones.</summary>
    public static string Hint(string written, FieldDescription? meant)
    {
        var colon = written.Contains(FullWidthColon, StringComparison.Ordinal) ? "冒号请用半角，后面加一个空格。" : "";
        return meant is null ? colon : $"是不是“{meant.Key}”？{colon}";
    }
}
