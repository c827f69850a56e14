using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>One query, and what a careful civil servant would answer.</summary>
public sealed record SourceJudgedQuery : SourceElement
{
    [Field("查询", "原样输入的文字。", Required = true, Example = "开个小饭馆要办啥证")]
    public Text? Query { get; init; }

    [Field("类别", "查询与正式名称差在哪里。", Required = true, Example = "问句")]
    public Written<QuerySort>? Sort { get; init; }

    [Field("开发区", "查询里写明的开发区。", RefersTo = Target.Zones, Example = "danyang-edz")]
    public Text? Zone { get; init; }

    [Field("正确", "最好的回答，写网址的中间部分；站外的写无。", Required = true, MayBe = Absence.None, Example = "items/food-business-licence")]
    public TextList? Right { get; init; }

    [Field("也可以", "可以接受、但不是最好的回答。", Example = "journeys/open-food-business")]
    public TextList? Also { get; init; }
}
