using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>One field of one delegation that an adjustment changes.</summary>
public sealed record SourceAdjustmentChange : SourceElement
{
    [Field("开发区", "开发区标识。", Required = true, RefersTo = Target.Zones, Example = "danyang-edz")]
    public Text? Zone { get; init; }

    [Field("事项", "事项标识。", Required = true, RefersTo = Target.Items, Example = "food-business-licence")]
    public Text? Item { get; init; }

    [Field("字段", "赋权事项的字段名，例如 status、promised_limit、visits。", Required = true, Example = "promised_limit")]
    public Text? Field { get; init; }

    [Field("原值", "改动前的值；新增写无。时限写作 5 个工作日、10 日、当场。", Required = true, MayBe = Absence.None, Example = "5 个工作日")]
    public Text? From { get; init; }

    [Field("新值", "改动后的值，须与现行文件一致。", Required = true, MayBe = Absence.None, Example = "3 个工作日")]
    public Text? To { get; init; }
}
