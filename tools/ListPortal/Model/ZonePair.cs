namespace ListPortal.Model;

/// <summary>Two zones side by side: which items only one handles, which both but differently, which alike.</summary>
public sealed record ZonePair
{
    public required Zone One { get; init; }

    public required Zone Other { get; init; }

    public required IReadOnlyList<PairedItem> OnlyOne { get; init; }

    public required IReadOnlyList<PairedItem> OnlyOther { get; init; }

    public required IReadOnlyList<PairedItem> Differently { get; init; }

    public required IReadOnlyList<PairedItem> Alike { get; init; }

    public required IReadOnlyList<PairedItem> Neither { get; init; }

    /// <param name="one">The guides of one zone, in the order of items.</param>
    /// <param name="other">Those of another, of the same items in the same order.</param>
    public static ZonePair Of(IReadOnlyList<Guide> one, IReadOnlyList<Guide> other)
    {
        var items = one.Zip(other, (here, there) => new PairedItem(here, there, DifferencesOf(here, there))).ToList();
        return new ZonePair
        {
            One = one[0].Zone,
            Other = other[0].Zone,
            OnlyOne = [.. items.Where(item => item.One.CanHandle && !item.Other.CanHandle)],
            OnlyOther = [.. items.Where(item => !item.One.CanHandle && item.Other.CanHandle)],
            Differently = [.. items.Where(item => item.Different.Count > 0)],
            Alike = [.. items.Where(item => item.One.CanHandle && item.Other.CanHandle && item.Different.Count == 0)],
            Neither = [.. items.Where(item => !item.One.CanHandle && !item.Other.CanHandle)],
        };
    }

    private static IReadOnlyList<ComparedFact> DifferencesOf(Guide one, Guide other) =>
        one.CanHandle && other.CanHandle ? [.. Comparison.Of([one, other]).Telling] : [];
}
