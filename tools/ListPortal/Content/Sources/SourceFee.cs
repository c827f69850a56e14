using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>What an item costs, and the rule that says so.</summary>
public sealed record SourceFee : SourceRecord
{
    [Field("收费项目", "各项收费。", Required = true, Bearing = Bearing.Burden)]
    public Written<IReadOnlyList<SourceCharge>>? Charges { get; init; }

    [Field("收费依据", "规定收费的文件。", Required = true, MayBe = Absence.Unknown, Example = "城市道路管理条例第三十七条", Bearing = Bearing.Fact)]
    public Text? Basis { get; init; }
}
