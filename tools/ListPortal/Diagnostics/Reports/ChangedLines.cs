using System.Globalization;
using System.Text.RegularExpressions;

namespace ListPortal.Diagnostics.Reports;

/// <summary>The lines of the lists that a change touched, from a unified diff without context.</summary>
public sealed partial class ChangedLines
{
    private const string FileHead = "+++ ";
    private readonly Dictionary<string, List<(int First, int Last)>> _ranges = new(StringComparer.Ordinal);
    private readonly HashSet<string> _newFiles;
    private readonly Func<string, IReadOnlyList<string>> _linesOf;

    /// <param name="diff">As <c>git diff --unified=0 --no-prefix</c> prints it.</param>
    /// <param name="newFiles">Files that no revision holds yet.</param>
    /// <param name="linesOf">The lines of a file of the project, none where it cannot be read.</param>
    public ChangedLines(string diff, IEnumerable<string> newFiles, Func<string, IReadOnlyList<string>> linesOf)
    {
        _newFiles = newFiles.ToHashSet(StringComparer.Ordinal);
        _linesOf = linesOf;
        var (file, left) = ("", 0);
        foreach (var line in diff.Split('\n'))
        {
            if (left > 0)
            {
                // A changed line may itself look like the head of a file or of a hunk.
                left -= line.StartsWith('\\') ? 0 : 1;
            }
            else if (line.StartsWith(FileHead, StringComparison.Ordinal))
            {
                file = line[FileHead.Length..].TrimEnd('\t', '\r').Trim('"');
            }
            else if (Hunk().Match(line) is { Success: true } hunk)
            {
                Add(file, hunk);
                left = NumberOf(hunk.Groups["removed"], 1) + NumberOf(hunk.Groups["count"], 1);
            }
        }
    }

    /// <summary>The fault stands on a changed line, or at the head of what changed: what is missing is told at the head of its record.</summary>
    public bool Touch(SourcePosition position)
    {
        if (_newFiles.Contains(position.File))
        {
            return true;
        }

        if (!_ranges.TryGetValue(position.File, out var ranges))
        {
            return false;
        }

        var last = LastOfBlock(_linesOf(position.File), position.Line);
        return ranges.Any(range => range.First <= last && position.Line <= range.Last);
    }

    /// <summary>The last line that is indented deeper than the first; of the first line that is no comment, the last of all.</summary>
    private static int LastOfBlock(IReadOnlyList<string> lines, int first)
    {
        var head = lines.ToList().FindIndex(line => !IsApart(line) && line != "---") + 1;
        if (first > lines.Count || first <= head)
        {
            return first <= Math.Max(head, 1) ? int.MaxValue : first;
        }

        var last = first;
        for (var at = first; at < lines.Count && (IsApart(lines[at]) || IndentationOf(lines[at]) > IndentationOf(lines[first - 1])); at++)
        {
            // A comment behind the block belongs to what comes next.
            last = IsApart(lines[at]) ? last : at + 1;
        }

        return last;
    }

    private static bool IsApart(string line) => line.TrimStart() is "" or ['#', ..];

    private static int IndentationOf(string line) => line.Length - line.TrimStart(' ').Length;

    // A hunk that only takes lines away names the line before them; the fault of what is missing is told there or behind it.
    private void Add(string file, Match hunk)
    {
        var (first, count) = (NumberOf(hunk.Groups["first"], 1), NumberOf(hunk.Groups["count"], 1));
        if (!_ranges.TryGetValue(file, out var ranges))
        {
            _ranges.Add(file, ranges = []);
        }

        ranges.Add((first, first + (count == 0 ? 1 : count - 1)));
    }

    private static int NumberOf(Group digits, int otherwise) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex(@"\A@@ -[0-9]+(,(?<removed>[0-9]+))? \+(?<first>[0-9]+)(,(?<count>[0-9]+))? @@")]
    private static partial Regex Hunk();
}
