using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>A class of duties, on one side of one division list.</summary>
public sealed record SourceClass : SourceElement
{
    [Field("类别名称", "类别名称。", Required = true, Example = "产业招商")]
    public Text? Name { get; init; }

    [Field("所属清单", "zone-town 为职责分工清单，zone-park 为职能分工清单。", Required = true, Example = "zone-town")]
    public Written<DivisionList>? List { get; init; }

    [Field("职责方", "zone、town 或 park:这一类主要是谁的职责。", Required = true, Example = "zone")]
    public Written<DutySide>? Side { get; init; }

    [Field("分组", "类别所在的大组。", Required = true, Example = "招商引资")]
    public Text? Group { get; init; }

    [Field("说明", "这一类管什么，一句话。", Required = true, Example = "招引项目、洽谈签约和落地跟踪。")]
    public Text? Summary { get; init; }
}
