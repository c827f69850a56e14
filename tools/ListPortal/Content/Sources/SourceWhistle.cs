using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>The route for what a zone needs but law does not let it handle.</summary>
[Kind("content/whistles/{item}.yml", "园区吹哨、部门报到", "园区需要、但依法不能赋权的事项怎样办：为什么、谁来、多快。")]
public sealed record SourceWhistle : SourceRecord
{
    [FromPath]
    public string Item { get; init; } = "";

    [Field("依据文件", "吹哨安排出自哪个文件。", Required = true, RefersTo = Target.Documents, Example = "whistle-2024")]
    public Text? Document { get; init; }

    [Field("不能赋权的原因", "法律为什么不让开发区办。", Required = true, Example = "法律规定由设区的市级主管部门审批。")]
    public Text? Why { get; init; }

    [Field("法律名称", "作出限制的法律。", Required = true, Example = "排污许可管理条例")]
    public Text? Law { get; init; }

    [Field("条款", "第几条。", Required = true, MayBe = Absence.Unknown, Example = "第六条")]
    public Text? Article { get; init; }

    [Field("把握程度", "V 已核对原文，F 见于公开资料，H 通行口径，M、L 按待核处理。", Required = true, Example = "V")]
    public Written<Confidence>? Confidence { get; init; }

    [Field("报到部门", "由哪个职能、哪一级的部门报到。", Required = true)]
    public Written<SourceCompetence>? Comes { get; init; }

    [Field("方式", "驻点、帮办代办或绿色通道。", Required = true, Example = "帮办代办")]
    public Written<WhistleKind>? Kind { get; init; }

    [Field("承诺", "多长时间内报到或响应。", Required = true, MayBe = Absence.Unknown)]
    public Written<SourceLimit>? Promise { get; init; }

    [Field("怎样吹哨", "企业和园区怎样提出，部门怎样办。", Required = true, Markdown = true, Example = "向办事大厅综合窗口提出，窗口填写吹哨单。")]
    public Text? How { get; init; }
}
