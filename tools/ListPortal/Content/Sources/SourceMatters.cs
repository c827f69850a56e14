using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of matters that division lists divide.</summary>
[Kind("content/divisions/matters.yml", "职责事项", "分工清单所划分的职责事项，各开发区共用一套名称。")]
public sealed record SourceMatters : SourceRecord
{
    [Field("职责事项", "全部职责事项，按类别排列。", Required = true)]
    public Written<IReadOnlyList<SourceMatter>>? Matters { get; init; }
}
