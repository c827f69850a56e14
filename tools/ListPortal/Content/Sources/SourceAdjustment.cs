using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>An admission, change, suspension, merger or withdrawal, with reason, document and dates.</summary>
[Kind("content/adjustments/{id}.yml", "动态调整", "一次调整：依据、理由、日期和逐项改动。文件名为日期加短名。")]
public sealed record SourceAdjustment : SourceRecord
{
    [FromPath]
    public string Id { get; init; } = "";

    [Field("标题", "调整的标题。", Required = true, Example = "丹阳经开区首批赋权事项")]
    public Text? Title { get; init; }

    [Field("调整类型", "新增、变更、暂停、恢复、合并或取消。", Required = true, Example = "新增")]
    public Written<AdjustmentKind>? Kind { get; init; }

    [Field("依据文件", "作出调整的文件。", Required = true, RefersTo = Target.Documents, Example = "first-batch-2024")]
    public Text? Document { get; init; }

    [Field("理由", "为什么调整。", Required = true, Example = "承接首批赋权。")]
    public Text? Reason { get; init; }

    [Field("决定日期", "作出决定的日期。", Required = true, Example = "2024-06-28")]
    public DateField? Decided { get; init; }

    [Field("公布日期", "向社会公布的日期。", Required = true, Example = "2024-06-30")]
    public DateField? Published { get; init; }

    [Field("生效日期", "开始生效的日期。", Required = true, Example = "2024-07-01")]
    public DateField? Effective { get; init; }

    [Field("交接日期", "工作交接完成的日期。", Required = true, MayBe = Absence.Either, Example = "2024-07-31")]
    public DateField? Handover { get; init; }

    [Field("过渡安排", "在途件怎样办。", Required = true, MayBe = Absence.None, Example = "生效前已受理的由原实施机关办结。")]
    public Text? Transition { get; init; }

    [Field("逐项改动", "开发区、事项、字段、由什么改为什么。", Required = true)]
    public Written<IReadOnlyList<SourceAdjustmentChange>>? Changes { get; init; }
}
