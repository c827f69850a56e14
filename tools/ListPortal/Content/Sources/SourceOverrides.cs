using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>What a delegation changes of its item: single fields by name, lists element by element.</summary>
public sealed record SourceOverrides : SourceRecord
{
    [Field("受理条件", "对受理条件的改、删、增。", Bearing = Bearing.Burden)]
    public Written<SourceListOverride<SourceCondition>>? Conditions { get; init; }

    [Field("申请材料", "对申请材料的改、删、增。", Bearing = Bearing.Burden)]
    public Written<SourceListOverride<SourceMaterial>>? Materials { get; init; }

    [Field("特别程序", "对特别程序的改、删、增。", Bearing = Bearing.Burden)]
    public Written<SourceListOverride<SourceSpecialProcedure>>? SpecialProcedures { get; init; }

    [Field("办理环节", "对办理环节的改、删、增。")]
    public Written<SourceListOverride<SourceStep>>? Steps { get; init; }

    [Field("部门责任", "对部门责任的改、删、增。")]
    public Written<SourceListOverride<SourceDuty>>? Duties { get; init; }

    [Field("常见问题", "对常见问题的改、删、增。")]
    public Written<SourceListOverride<SourceQuestion>>? Faq { get; init; }

    [Field("收费", "与事项不同的收费。", MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<SourceFee>? Fee { get; init; }

    [Field("办理结果", "与事项不同的办理结果。", MayBe = Absence.Unknown)]
    public Written<SourceResult>? Result { get; init; }

    [Field("办件类型", "与事项不同的办件类型。", Example = "即办件", Bearing = Bearing.Burden)]
    public Written<Handling>? Handling { get; init; }

    [Field("理由", "收费、办理结果、办件类型与事项不同的原因；改动了其中一项就要写。", Example = "需要核对电子档案，一个工作日内办结。")]
    public Text? Reason { get; init; }
}
