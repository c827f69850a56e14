using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The site's settings. Another city replaces these and content/, and nothing else.</summary>
[Kind(ContentKinds.Settings, "网站设置", "网站的名称、主办单位和地址。")]
public sealed record SourceConfig : SourceRecord
{
    [Field("网站名称", "显示在每页页眉和标题中。", Required = true, Example = "开发区三张清单")]
    public Text? Title { get; init; }

    [Field("副标题", "网站名称下的一句话。", Required = true, Example = "赋权事项、职责分工、职能分工公开查询")]
    public Text? Subtitle { get; init; }

    [Field("城市", "清单所属的城市。", Required = true, Example = "镇江市")]
    public Text? City { get; init; }

    [Field("主办单位", "显示在页脚。", Required = true, Example = "示例主办单位")]
    public Text? Organisation { get; init; }

    [Field("咨询热线", "查不到时问谁。", Required = true, Example = "12345")]
    public Text? Hotline { get; init; }

    [Field("基础路径", "网站放在子目录时填写，以斜杠开头和结尾。", Required = true, Example = "/")]
    public Text? BasePath { get; init; }

    [Field("网站地址", "对外网址，不含基础路径；尚未确定写无。", Required = true, MayBe = Absence.None, Example = "无")]
    public Text? BaseUrl { get; init; }

    [Field("编辑地址", "代码托管平台上编辑文件的网址，文件路径的位置写 {path}；还没有放到平台上写无。", Required = true, MayBe = Absence.None, Example = "https://git.example.cn/lists/edit/main/{path}")]
    public Text? EditUrl { get; init; }

    [Field("数据日期", "按哪一天的情况生成；写无则取最近一次提交的日期。", Required = true, MayBe = Absence.None, Example = "无")]
    public DateField? AsOf { get; init; }

    [Field("历史起点", "从哪一天起公开 git 里的历史版本；写无则只用动态调整记录。", MayBe = Absence.None, Example = "2026-11-27")]
    public DateField? HistoryFrom { get; init; }

    [Field("数据许可", "开放数据按什么许可使用，写许可的名称；尚未指定写无。", MayBe = Absence.None, Example = "无")]
    public Text? DataLicence { get; init; }
}
