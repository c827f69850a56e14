using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>How supervision goes on after a power was delegated.</summary>
public sealed record SourceDelegationSupervision : SourceRecord
{
    [Field("监管责任主体", "由哪个部门负责监管。", Required = true, RefersTo = Target.Departments, Example = "danyang-market-regulation")]
    public Text? Body { get; init; }

    [Field("衔接方式", "审批信息怎样推送、问题怎样移送。", Required = true, Example = "办结后 3 个工作日内推送监管部门")]
    public Text? Handover { get; init; }
}
