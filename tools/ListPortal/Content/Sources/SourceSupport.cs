using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The guidance that the zone gets: training, system access, who owns what.</summary>
public sealed record SourceSupport : SourceRecord
{
    [Field("培训", "怎样培训、多久一次。", Required = true, Example = "每半年集中培训一次")]
    public Text? Training { get; init; }

    [Field("系统端口", "用什么系统、账号是否开通。", Required = true, Example = "已开通业务系统受理和审批账号")]
    public Text? System { get; init; }

    [Field("权责归属", "谁审批、谁监管、谁担责。", Required = true, Example = "开发区对审批结果负责，原机关负责业务指导和监管")]
    public Text? Ownership { get; init; }
}
