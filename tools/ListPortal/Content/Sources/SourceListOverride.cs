using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>How a delegation changes a list of its item, element by element. Whole lists are never replaced.</summary>
public sealed record SourceListOverride<T> : SourceRecord
    where T : SourceOverridable
{
    [Field("修改", "元素标识: {字段: 新值, reason: 理由}，只写改动的字段。")]
    public Written<IReadOnlyList<Keyed<Written<T>>>>? Set { get; init; }

    [Field("删去", "元素标识: 理由。")]
    public Written<IReadOnlyList<Keyed<Text>>>? Drop { get; init; }

    [Field("增加", "完整的新元素，标识不得与事项已有的相同。")]
    public Written<IReadOnlyList<T>>? Add { get; init; }
}
