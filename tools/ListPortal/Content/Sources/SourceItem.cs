using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>One standard government service item, the same everywhere: what the law fixes.</summary>
[Kind("content/items/{id}.yml", "事项", "一个标准政务服务事项（基本目录）：法律固定下来的内容，各开发区共用。")]
public sealed record SourceItem : SourceRecord
{
    [FromPath]
    public string Id { get; init; } = "";

    [Field("事项名称", "规范名称。", Required = true, Example = "食品经营许可")]
    public Text? Name { get; init; }

    [Field("一句话说明", "这是什么、什么人在什么时候要办。", Required = true, Example = "从事食品销售和餐饮服务前须取得的许可。")]
    public Text? Summary { get; init; }

    [Field("基本编码", "国家基本目录编码；没有把握的写待赋码，不得编造。", Required = true, Example = "待赋码", Bearing = Bearing.Fact)]
    public Text? Code { get; init; }

    [Field("事项类型", "行政许可、行政确认、行政备案等。", Required = true, Example = "行政许可")]
    public Written<ItemType>? Type { get; init; }

    [Field("主管部门", "按职能和层级确定法定实施机关。", Required = true)]
    public Written<SourceCompetence>? Competent { get; init; }

    [Field("全流程阶段", "主要在哪个阶段办理。", Required = true, Example = "市场准入")]
    public Written<Stage>? Stage { get; init; }

    [Field("也用于", "还会在哪些阶段办理。", Example = "投产运行")]
    public Written<IReadOnlyList<Written<Stage>>>? OtherStages { get; init; }

    [Field("服务对象", "自然人、企业法人等。", Required = true, Example = "企业法人")]
    public Written<IReadOnlyList<Written<Audience>>>? Audience { get; init; }

    [Field("主题", "面向法人或自然人的主题分类。", Required = true, Example = "准营准办")]
    public TextList? Themes { get; init; }

    [Field("口语词", "人们会怎样说，供搜索使用。", Required = true, Example = "开饭店")]
    public TextList? Keywords { get; init; }

    [Field("办件类型", "即办件或承诺件。", Required = true, Example = "承诺件", Bearing = Bearing.Burden)]
    public Written<Handling>? Handling { get; init; }

    [Field("情形", "业务办理项，例如新办、变更、延续、注销。", MayBe = Absence.None)]
    public Written<IReadOnlyList<SourceSituation>>? Situations { get; init; }

    [Field("设定依据", "设定这一事项的法律、法规、规章。", Required = true, MayBe = Absence.Unknown, Bearing = Bearing.Fact)]
    public Written<IReadOnlyList<SourceBasis>>? Basis { get; init; }

    [Field("受理条件", "满足什么条件才受理。", Required = true, MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<IReadOnlyList<SourceCondition>>? Conditions { get; init; }

    [Field("申请材料", "需要提交的全部材料的目录。", Required = true, MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<IReadOnlyList<SourceMaterial>>? Materials { get; init; }

    [Field("法定办结时限", "法律规定的时限；法律没有规定写无，没有把握写待核。", Required = true, MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<SourceLimit>? StatutoryLimit { get; init; }

    [Field("特别程序", "听证、检验、专家评审、公示等，写明是否计入时限。", MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<IReadOnlyList<SourceSpecialProcedure>>? SpecialProcedures { get; init; }

    [Field("办理环节", "受理、审查、决定、送达等，每一环节写明谁做、多久、看什么、出什么。", Required = true, MayBe = Absence.Unknown)]
    public Written<IReadOnlyList<SourceStep>>? Steps { get; init; }

    [Field("部门责任", "部门必须做什么、谁负责、怎样追责。", Required = true, MayBe = Absence.Unknown)]
    public Written<IReadOnlyList<SourceDuty>>? Duties { get; init; }

    [Field("收费", "不收费写无。", Required = true, MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<SourceFee>? Fee { get; init; }

    [Field("办理结果", "申请人最后拿到什么、有效多久。", Required = true, MayBe = Absence.Unknown)]
    public Written<SourceResult>? Result { get; init; }

    [Field("事中事后监管", "办完以后谁监管、怎样监管。", Required = true, MayBe = Absence.Unknown)]
    public Written<SourceSupervision>? Supervision { get; init; }

    [Field("常见问题", "申请人常问的问题。", MayBe = Absence.None)]
    public Written<IReadOnlyList<SourceQuestion>>? Faq { get; init; }

    [Field("状态", "在用、暂停、取消或合并。", Required = true, Example = "在用")]
    public Written<Status>? Status { get; init; }

    [Field("调整记录", "状态不是在用时，作出决定的调整。", RefersTo = Target.Adjustments, Example = "2025-03-01-merge")]
    public Text? Adjustment { get; init; }

    [Field("并入事项", "合并或取消后改办哪个事项。", RefersTo = Target.Items, Example = "food-business-licence")]
    public Text? MovedTo { get; init; }
}
