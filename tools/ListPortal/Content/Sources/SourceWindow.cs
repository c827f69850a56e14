using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A window of a hall.</summary>
public sealed record SourceWindow : SourceElement
{
    [Field("名称", "窗口名称或编号。", Required = true, Example = "项目建设窗口")]
    public Text? Name { get; init; }
}
