using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A question that applicants ask, with its answer.</summary>
public sealed record SourceQuestion : SourceOverridable
{
    [Field("问题", "申请人的问法。", Required = true, Example = "换了地址要重新办吗？")]
    public Text? Question { get; init; }

    [Field("回答", "可以使用 Markdown。", Required = true, Markdown = true, Example = "经营场所变化的，应当重新申请。")]
    public Text? Answer { get; init; }
}
