using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>What the law demands of an authorisation (Administrative Licensing Law, article 23): a law or regulation that authorises.</summary>
public sealed record SourceAuthorisation : SourceRecord
{
    [Field("授权依据", "授权的法律、法规条款。", Required = true, MayBe = Absence.Unknown, Example = "江苏省开发区条例")]
    public Text? Basis { get; init; }

    [Field("实施名义", "以谁的名义作出决定。", Required = true, Example = "开发区管理委员会")]
    public Text? Name { get; init; }

    [Field("用印", "结果上盖谁的印章。", Required = true, Example = "开发区管理委员会审批专用章")]
    public Text? Seal { get; init; }

    [Field("复议和诉讼对象", "不服决定时以谁为被申请人、被告。", Required = true, Example = "开发区管理委员会")]
    public Text? Respondent { get; init; }
}
