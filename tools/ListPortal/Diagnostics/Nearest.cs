namespace ListPortal.Diagnostics;

/// <summary>Finds the word an editor most likely meant, for the "did you mean" of a fault.</summary>
public static class Nearest
{
    /// <summary>The nearest candidate within a third of the word's length (at least one edit), or null.</summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        var allowed = Math.Max(1, written.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - written.Length) <= allowed)
            .Select(candidate => (candidate, distance: Distance(written, candidate)))
            .Where(pair => pair.distance <= allowed)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>The hint as it ends a message, empty where nothing is near.</summary>
    public static string Hint(string written, IEnumerable<string> candidates) =>
        To(written, candidates) is { } near ? $"是不是“{near}”？"
        : written.AsSpan().IndexOfAny("，、") >= 0 ? "几个标识之间用半角逗号加空格分开，例如 [a, b]；"
        : "";

    private static int Distance(string left, string right)
    {
        var beforePrevious = Array.Empty<int>();
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
                if (IsSwapped(left, row, right, column))
                {
                    current[column] = Math.Min(current[column], beforePrevious[column - 2] + 1);
                }
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[^1];
    }

    // Two neighbours in the wrong order are one slip of the fingers.
    private static bool IsSwapped(string left, int row, string right, int column) =>
        row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
}
