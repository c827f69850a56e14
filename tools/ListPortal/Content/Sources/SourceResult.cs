using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>What the applicant receives in the end, and for how long it holds.</summary>
public sealed record SourceResult : SourceRecord
{
    [Field("结果名称", "证照、批文或回执的名称。", Required = true, Example = "食品经营许可证")]
    public Text? Name { get; init; }

    [Field("结果类型", "证照、批文、回执或其他。", Required = true, Example = "证照")]
    public Written<ResultKind>? Kind { get; init; }

    [Field("有效期", "没有期限写长期有效，没有把握写待核。", Required = true, MayBe = Absence.Either, Example = "5年")]
    public Text? Validity { get; init; }
}
