using System.Globalization;
using System.Text.RegularExpressions;

namespace ListPortal.Diagnostics.Reports;

/// <summary>The lines of the lists that a change touched, from a unified diff without context.</summary>
public sealed partial class ChangedLines
{
    private const string FileHead = "+++ ";
    private readonly Dictionary<string, List<(int First, int Last)>> _ranges = new(StringComparer.Ordinal);
    private readonly HashSet<string> _newFiles;

    /// <param name="diff">As <c>git diff --unified=0 --no-prefix</c> prints it.</param>
    /// <param name="newFiles">Files that no revision holds yet.</param>
    public ChangedLines(string diff, IEnumerable<string> newFiles)
    {
        _newFiles = newFiles.ToHashSet(StringComparer.Ordinal);
        var file = "";
        foreach (var line in diff.Split('\n'))
        {
            if (line.StartsWith(FileHead, StringComparison.Ordinal))
            {
                file = line[FileHead.Length..].TrimEnd('\t', '\r').Trim('"');
            }
            else if (Hunk().Match(line) is { Success: true } hunk)
            {
                Add(file, hunk);
            }
        }
    }

    /// <summary>The fault stands on a changed line, or concerns a changed file as a whole.</summary>
    public bool Touch(SourcePosition position) =>
        _newFiles.Contains(position.File)
        || (_ranges.TryGetValue(position.File, out var ranges)
            && (position is { Line: 1, Column: 1 } || ranges.Any(range => range.First <= position.Line && position.Line <= range.Last)));

    // A hunk that only takes lines away names the line before them; the fault of what is missing is told there or behind it.
    private void Add(string file, Match hunk)
    {
        var first = int.Parse(hunk.Groups["first"].Value, CultureInfo.InvariantCulture);
        var count = hunk.Groups["count"].Success ? int.Parse(hunk.Groups["count"].Value, CultureInfo.InvariantCulture) : 1;
        if (!_ranges.TryGetValue(file, out var ranges))
        {
            _ranges.Add(file, ranges = []);
        }

        ranges.Add((first, first + (count == 0 ? 1 : count - 1)));
    }

    [GeneratedRegex(@"\A@@ -[0-9,]+ \+(?<first>[0-9]+)(,(?<count>[0-9]+))? @@")]
    private static partial Regex Hunk();
}
