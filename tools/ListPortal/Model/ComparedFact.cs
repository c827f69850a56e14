namespace ListPortal.Model;

/// <summary>One question with the answers of several zones: whether they agree, which answer is usual, and which stand out.</summary>
public sealed record ComparedFact
{
    private readonly IReadOnlyDictionary<string, int> _counts;
    private readonly bool _hasOrder;

    public ComparedFact(ComparedField field, IReadOnlyList<ComparedValue> values)
    {
        Field = field;
        Values = values;
        var known = values.Where(value => value.Key is not null).ToList();
        _counts = known.CountBy(value => value.Key!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _hasOrder = known.All(value => value.Rank is not null) && known.Select(value => value.Rank).Distinct().Count() > 1;
        IsAlike = values.Select(value => value.Key).Distinct(StringComparer.Ordinal).Count() <= 1;
        Usual = known.Find(value => CountOf(value) * 2 > values.Count);
        Alone = values.Count > 2 && UsualCount == values.Count - 1 ? values.First(value => value.Key != Usual!.Key) : null;
        Least = _hasOrder ? known.MinBy(value => value.Rank) : null;
        Most = _hasOrder ? known.MaxBy(value => value.Rank) : null;
        Marks = [.. values.Select(MarkOf)];
    }

    public ComparedField Field { get; }

    public IReadOnlyList<ComparedValue> Values { get; }

    /// <summary>Limits in working days stand beside limits in days: neither is the shorter.</summary>
    public bool UnitsDiffer { get; init; }

    public bool IsAlike { get; }

    /// <summary>The answer that more than half of the zones give; null where there is none.</summary>
    public ComparedValue? Usual { get; }

    public int UsualCount => Usual is { } usual ? CountOf(usual) : 0;

    /// <summary>The one zone that stands alone against all others; null where none or several do.</summary>
    public ComparedValue? Alone { get; }

    /// <summary>The smallest value; null where the values have no order or are all the same.</summary>
    public ComparedValue? Least { get; }

    public ComparedValue? Most { get; }

    /// <summary>In the order of the values. What is usual or not known never stands out.</summary>
    public IReadOnlyList<ComparedMark> Marks { get; }

    private ComparedMark MarkOf(ComparedValue value) => value switch
    {
        { Key: null } => ComparedMark.None,
        _ when value.Key == Usual?.Key => ComparedMark.None,
        _ when _hasOrder && value.Rank == Least!.Rank => ComparedMark.Least,
        _ when _hasOrder && value.Rank == Most!.Rank => ComparedMark.Most,
        _ when Usual is not null && !_hasOrder => ComparedMark.Other,
        _ => ComparedMark.None,
    };

    private int CountOf(ComparedValue value) => _counts[value.Key!];
}
