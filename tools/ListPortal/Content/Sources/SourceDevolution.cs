using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>How a devolved power was handed over.</summary>
public sealed record SourceDevolution : SourceRecord
{
    [Field("交接日期", "开发区接手的日期。", Required = true, Example = "2024-07-31")]
    public DateField? HandedOver { get; init; }

    [Field("原机关是否仍受理", "是或否。", Required = true, Example = "否")]
    public Flag? FormerBodyAccepts { get; init; }

    [Field("在途件", "交接前已受理的由谁办完。", Required = true, Example = "交接前已受理的由原实施机关办结")]
    public Text? Pending { get; init; }

    [Field("用印", "结果上盖谁的印章。", Required = true, Example = "开发区审批专用章")]
    public Text? Seal { get; init; }

    [Field("复议和诉讼对象", "不服决定时以谁为被申请人、被告。", Required = true, Example = "开发区管理委员会")]
    public Text? Respondent { get; init; }
}
