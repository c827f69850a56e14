namespace ListPortal.Model;

/// <summary>One question with the answers of several zones: whether they agree, which answer is usual, and which stand out.</summary>
public sealed record ComparedFact(ComparedField Field, IReadOnlyList<ComparedValue> Values)
{
    /// <summary>Limits in working days stand beside limits in days: neither is the shorter.</summary>
    public bool UnitsDiffer { get; init; }

    public bool IsAlike => Values.Select(value => value.Key).Distinct(StringComparer.Ordinal).Count() <= 1;

    /// <summary>The answer that more than half of the zones give; null where there is none.</summary>
    public ComparedValue? Usual => Values.FirstOrDefault(value => value.Key is not null && CountOf(value) * 2 > Values.Count);

    public int UsualCount => Usual is { } usual ? CountOf(usual) : 0;

    /// <summary>The one zone that stands alone against all others; null where none or several do.</summary>
    public ComparedValue? Alone => Values.Count > 2 && UsualCount == Values.Count - 1 ? Values.First(value => value.Key != Usual!.Key) : null;

    /// <summary>The smallest value; null where the values have no order or are all the same.</summary>
    public ComparedValue? Least => HasOrder ? Known.MinBy(value => value.Rank) : null;

    public ComparedValue? Most => HasOrder ? Known.MaxBy(value => value.Rank) : null;

    /// <summary>In the order of the values. What is usual or not known never stands out.</summary>
    public IReadOnlyList<ComparedMark> Marks => [.. Values.Select(MarkOf)];

    private IEnumerable<ComparedValue> Known => Values.Where(value => value.Key is not null);

    private bool HasOrder => Known.All(value => value.Rank is not null) && Known.Select(value => value.Rank).Distinct().Count() > 1;

    private ComparedMark MarkOf(ComparedValue value) => value switch
    {
        { Key: null } => ComparedMark.None,
        _ when value.Key == Usual?.Key => ComparedMark.None,
        _ when HasOrder && value.Rank == Least!.Rank => ComparedMark.Least,
        _ when HasOrder && value.Rank == Most!.Rank => ComparedMark.Most,
        _ when Usual is not null && !HasOrder => ComparedMark.Other,
        _ => ComparedMark.None,
    };

    private int CountOf(ComparedValue value) => Values.Count(other => other.Key == value.Key);
}
