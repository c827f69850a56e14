using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of what people look for here although the portal does not hold it.</summary>
[Kind("content/search/outside.yml", "站外事项", "不在本站、但常有人来查的事，以及该问谁。", Optional = true)]
public sealed record SourceOutside : SourceRecord
{
    [Field("站外事项", "全部站外事项。", Required = true)]
    public Written<IReadOnlyList<SourceOutsideMatter>>? Outside { get; init; }
}
