using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A hearing, inspection, expert review or publication period inside a procedure.</summary>
public sealed record SourceSpecialProcedure : SourceOverridable
{
    [Field("名称", "程序名称。", Required = true, Example = "专家评审")]
    public Text? Name { get; init; }

    [Field("时限", "程序所需的时间。", Required = true, MayBe = Absence.Either)]
    public Written<SourceLimit>? Limit { get; init; }

    [Field("计入办结时限", "是或否。", Required = true, MayBe = Absence.Unknown, Example = "否")]
    public Flag? Counted { get; init; }

    [Field("依据", "规定这一程序的条款。", Example = "中华人民共和国行政许可法第四十五条")]
    public Text? Basis { get; init; }

    [Field("说明", "何时启动。", Example = "情形复杂、需要技术评审时启动")]
    public Text? Note { get; init; }
}
