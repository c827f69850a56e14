using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A case of one item, such as a new application or a change.</summary>
public sealed record SourceSituation : SourceElement
{
    [Field("名称", "情形名称。", Required = true, Example = "新办")]
    public Text? Name { get; init; }
}
