using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>One clause of law on which an item rests.</summary>
public sealed record SourceBasis : SourceElement
{
    [Field("法律名称", "法律、法规、规章的全称，不加书名号。", Required = true, Example = "中华人民共和国食品安全法", Bearing = Bearing.Fact)]
    public Text? Law { get; init; }

    [Field("条款", "第几条第几款。", Required = true, MayBe = Absence.Unknown, Example = "第三十五条", Bearing = Bearing.Fact)]
    public Text? Article { get; init; }

    [Field("条文", "条文原文；没有核对过的不写。", Example = "国家对食品生产经营实行许可制度。", Bearing = Bearing.Fact)]
    public Text? Text { get; init; }

    [Field("把握程度", "V 已核对原文，F 见于公开资料，H 通行口径，M、L 按待核处理。", Required = true, Example = "V")]
    public Written<Confidence>? Confidence { get; init; }

    [Field("核对日期", "最近一次核对的日期。", Required = true, MayBe = Absence.Unknown, Example = "2026-11-23")]
    public DateField? Checked { get; init; }
}
