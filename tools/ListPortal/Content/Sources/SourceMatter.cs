using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>What a division list divides, with the usual part of each side.</summary>
public sealed record SourceMatter : SourceElement
{
    [Field("名称", "职责事项名称。", Required = true, Example = "低效闲置工业用地摸排和盘活")]
    public Text? Name { get; init; }

    [Field("类别", "所属职责类别。", Required = true, RefersTo = Target.Classes, Example = "land-use")]
    public Text? Class { get; init; }

    [Field("说明", "这件事包括什么。", Required = true, Example = "查清园区内低效、闲置工业用地并推动再利用。")]
    public Text? Summary { get; init; }

    [Field("开发区职责", "开发区一般做什么；分工行没有另写时沿用。", Required = true, MayBe = Absence.None, Example = "制定盘活计划，组织项目对接。")]
    public Text? ZoneDuty { get; init; }

    [Field("对方职责", "镇（街道）或园区一般做什么；分工行没有另写时沿用。", Required = true, MayBe = Absence.None, Example = "协助核查权属，做好群众工作。")]
    public Text? OtherDuty { get; init; }

    [Field("口语词", "人们会怎样说这件事。", Required = true, Example = "荒着的地")]
    public TextList? Keywords { get; init; }
}
