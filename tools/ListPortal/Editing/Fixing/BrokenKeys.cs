using System.Text.RegularExpressions;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>Mends the colon behind a known key where it was typed in full width or without its blank, so that the file can be read at all.</summary>
internal static partial class BrokenKeys
{
    public static string Mended(string text, RecordDescription description, Func<int, SourcePosition> at, List<Mend> mends)
    {
        var keys = KeysOf(description, []).ToHashSet(StringComparer.Ordinal);
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var match = Slip().Match(lines[index]);
            if (match.Success && keys.Contains(match.Groups["key"].Value))
            {
                var rest = match.Groups["rest"].Value.TrimStart();
                mends.Add(new Mend(at(index), $"“{match.Groups["key"].Value}”后面用半角冒号加空格"));
                lines[index] = $"{match.Groups["lead"].Value}{match.Groups["key"].Value}:{(rest.Length > 0 ? $" {rest}" : "")}";
            }
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<string> KeysOf(RecordDescription description, HashSet<Type> seen) =>
        !seen.Add(description.Type)
            ? []
            : description.Fields.SelectMany(field => typeof(SourceRecord).IsAssignableFrom(field.ElementType)
                ? KeysOf(RecordDescription.Of(field.ElementType), seen).Prepend(field.Key)
                : [field.Key]);

    /// <summary>A key at the beginning of a line with a full-width colon, or with a colon that a text follows at once.</summary>
    [GeneratedRegex(@"\A(?<lead> *(- )?)(?<key>[a-z_]+)(：|:(?=[^\s:/]))(?<rest>.*)\z")]
    private static partial Regex Slip();
}
