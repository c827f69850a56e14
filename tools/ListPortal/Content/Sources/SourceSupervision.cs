using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>Who supervises what was handled, how, and on which ground.</summary>
public sealed record SourceSupervision : SourceRecord
{
    [Field("监管主体", "由谁监管。", Required = true, MayBe = Absence.Unknown, Example = "县级市场监督管理部门")]
    public Text? Body { get; init; }

    [Field("监管方式", "双随机抽查、重点监管、信用监管、告知承诺核查、日常检查。", Required = true, MayBe = Absence.Unknown, Example = "双随机抽查")]
    public Written<IReadOnlyList<Written<SupervisionMethod>>>? Methods { get; init; }

    [Field("监管内容", "监管什么。", Required = true, MayBe = Absence.Unknown, Example = "核查经营条件是否持续符合许可要求")]
    public Text? Content { get; init; }

    [Field("监管依据", "监管的法律依据。", MayBe = Absence.Unknown, Example = "中华人民共和国食品安全法")]
    public Text? Basis { get; init; }

    [Field("频次", "多久一次。", MayBe = Absence.Unknown, Example = "按年度抽查计划")]
    public Text? Frequency { get; init; }
}
