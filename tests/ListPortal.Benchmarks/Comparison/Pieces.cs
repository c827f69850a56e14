namespace ListPortal.Benchmarks.Comparison;

/// <summary>Pieces of names, as people type them who remember a part.</summary>
internal static class Pieces
{
    private const int Seed = 20261125;
    private const int Most = 400;

    public static IReadOnlyList<int> Lengths { get; } = [2, 3, 4, 6];

    /// <summary>All pieces of one length, each once; where there are many, a sample.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> names, int length) =>
        Sample(names.SelectMany(name => Enumerable.Range(0, Math.Max(0, name.Length - length + 1)).Select(start => name.Substring(start, length)))
            .Where(piece => !piece.Contains(' ', StringComparison.Ordinal)), Most);

    /// <summary>The same in every run.</summary>
    public static IReadOnlyList<string> Sample(IEnumerable<string> texts, int most)
    {
        var all = texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        new Random(Seed).Shuffle(all);
        return [.. all.Take(most)];
    }
}
