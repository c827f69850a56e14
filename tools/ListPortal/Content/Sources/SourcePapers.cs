using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of papers as such.</summary>
[Kind("content/papers.yml", "材料名录", "材料本身的目录，例如营业执照。多个事项用同一材料时引用同一条，合并材料以此为准。")]
public sealed record SourcePapers : SourceRecord
{
    [Field("材料", "材料目录。", Required = true)]
    public Written<IReadOnlyList<SourcePaper>>? Papers { get; init; }
}
