using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A field of government work, such as market regulation.</summary>
public sealed record SourceFunction : SourceElement
{
    [Field("名称", "职能领域名称。", Required = true, Example = "市场监督管理")]
    public Text? Name { get; init; }
}
