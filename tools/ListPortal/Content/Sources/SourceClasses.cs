using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of classes of duties.</summary>
[Kind("content/divisions/classes.yml", "职责类别", "分工清单的类别：开发区职责类、镇（街道）职责类和园区职能类。")]
public sealed record SourceClasses : SourceRecord
{
    [Field("类别", "全部类别，按展示次序。", Required = true)]
    public Written<IReadOnlyList<SourceClass>>? Classes { get; init; }
}
