using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>The figures of one delegated item in a period; the id is the item's.</summary>
public sealed record SourceEvaluatedItem : SourceElement
{
    [Field("办件量", "周期内办结的件数。", Required = true, Unit = "件", Example = "36")]
    public Number? Cases { get; init; }

    [Field("平均用时", "平均办结天数，写工作日数，可带一位小数。", Required = true, MayBe = Absence.None, Example = "2.5")]
    public Text? AverageDays { get; init; }

    [Field("超期件", "超过承诺时限的件数。", Required = true, Unit = "件", Example = "0")]
    public Number? Overdue { get; init; }

    [Field("补正件", "要求补正材料的件数。", Required = true, Unit = "件", Example = "3")]
    public Number? Corrected { get; init; }

    [Field("投诉件", "被投诉、复议、诉讼的件数。", Required = true, Unit = "件", Example = "0")]
    public Number? Complaints { get; init; }

    [Field("处理意见", "保留、优化、暂停整改或收回。", Required = true, Example = "保留")]
    public Written<Verdict>? Verdict { get; init; }

    [Field("说明", "意见不是保留时写明原因和措施。", Example = "半年无办件，下一周期加强宣传后再评估。")]
    public Text? Note { get; init; }
}
