using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>What the law demands of an entrustment (Administrative Licensing Law, article 24): body, notice, term, seal, respondent.</summary>
public sealed record SourceEntrustment : SourceRecord
{
    [Field("委托机关", "以谁的名义实施。", Required = true, RefersTo = Target.Departments, Example = "danyang-market-regulation")]
    public Text? Body { get; init; }

    [Field("委托公告", "公告或委托书的编号。", Required = true, Example = "示例公告〔2024〕1号")]
    public Text? Notice { get; init; }

    [Field("委托期限", "委托到哪一天。", Required = true, Example = "2027-12-31")]
    public DateField? Until { get; init; }

    [Field("用印", "结果上盖谁的印章。", Required = true, Example = "委托机关印章")]
    public Text? Seal { get; init; }

    [Field("复议和诉讼对象", "不服决定时以谁为被申请人、被告。", Required = true, Example = "委托机关")]
    public Text? Respondent { get; init; }
}
