using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>One charge with its standard.</summary>
public sealed record SourceCharge : SourceElement
{
    [Field("项目", "收费项目名称。", Required = true, Example = "城市道路占用费")]
    public Text? Name { get; init; }

    [Field("标准", "收多少；没有核实的写待核。", Required = true, MayBe = Absence.Unknown, Example = "80元/件")]
    public Text? Standard { get; init; }

    [Field("减免", "在什么情况下减免。", MayBe = Absence.Either, Example = "小微企业免收")]
    public Text? Reduction { get; init; }
}
