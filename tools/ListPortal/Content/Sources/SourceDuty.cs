using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>What the body must do and answer for.</summary>
public sealed record SourceDuty : SourceOverridable
{
    [Field("责任事项", "必须做什么。", Required = true, Example = "在法定时限内作出决定")]
    public Text? Duty { get; init; }

    [Field("责任岗位", "哪个岗位负责。", Required = true, MayBe = Absence.Unknown, Example = "负责人")]
    public Text? Post { get; init; }

    [Field("追责情形", "没有做到怎样追究。", Required = true, MayBe = Absence.Unknown, Example = "超期未决的依规追责")]
    public Text? Accountability { get; init; }
}
