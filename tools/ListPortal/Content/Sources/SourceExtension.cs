using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>By how much a limit may be extended.</summary>
public sealed record SourceExtension : SourceRecord
{
    [Field("数量", "可延长的数值。", Required = true, Example = "5")]
    public Number? Amount { get; init; }

    [Field("单位", "工作日或日。", Required = true, Example = "工作日")]
    public Written<TimeUnit>? Unit { get; init; }

    [Field("条件", "在什么情况下、由谁批准延长。", Example = "经本机关负责人批准")]
    public Text? Condition { get; init; }
}
