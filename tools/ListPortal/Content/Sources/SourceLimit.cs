using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>A limit of time, with the unit as the law or the promise writes it.</summary>
public sealed record SourceLimit : SourceRecord
{
    [Field("数量", "时限的数值；当场办结写 0。", Required = true, Example = "10")]
    public Number? Amount { get; init; }

    [Field("单位", "按法律原文写：工作日、日、当场。不作换算。", Required = true, Example = "工作日")]
    public Written<TimeUnit>? Unit { get; init; }

    [Field("起算点", "从申请之日还是受理之日起算。", Example = "受理")]
    public Written<LimitStart>? From { get; init; }

    [Field("可延长", "依法可以延长的时限。")]
    public Written<SourceExtension>? Extension { get; init; }

    [Field("时限依据", "规定这一时限的法律名称和条款。", Example = "食品经营许可和备案管理办法", Bearing = Bearing.Fact)]
    public Text? Clause { get; init; }

    [Field("把握程度", "V 已核对原文，F 见于公开资料，H 通行口径，M、L 按待核处理。", Example = "H")]
    public Written<Confidence>? Confidence { get; init; }

    [Field("说明", "数值说不清的部分，例如分情形的时限。", Example = "材料齐全的当场办结")]
    public Text? Note { get; init; }
}
