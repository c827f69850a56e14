using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>The document behind records: what was issued, by whom, and which totals it asserts.</summary>
[Kind("content/documents/{id}.yml", "文件", "清单所依据的文件。记录只写文件标识，示例还是官方公布由文件决定。")]
public sealed record SourceDocument : SourceRecord
{
    [FromPath]
    public string Id { get; init; } = "";

    [Field("标题", "文件全称。", Required = true, Example = "关于公布首批赋权事项清单的通知")]
    public Text? Title { get; init; }

    [Field("文号", "发文字号；示例文件写示例〔年份〕号。", Required = true, MayBe = Absence.Either, Example = "示例〔2024〕1号")]
    public Text? Number { get; init; }

    [Field("发文机关", "印发或刊载的机关、单位。", Required = true, Example = "示例机关")]
    public Text? Issuer { get; init; }

    [Field("印发日期", "文件落款或刊载日期。", Required = true, Example = "2024-06-28")]
    public DateField? Issued { get; init; }

    [Field("施行日期", "文件开始施行的日期。", MayBe = Absence.Either, Example = "2024-07-01")]
    public DateField? Effective { get; init; }

    [Field("数据性质", "sample 为示例，official 为官方公布。", Required = true, Example = "sample")]
    public Written<Provenance>? Provenance { get; init; }

    [Field("内容提要", "文件讲了什么，一两句话。", Required = true, Example = "公布七个主体开发区首批赋权事项。")]
    public Text? Summary { get; init; }

    [Field("所载总数", "文件写明的总数，发布时与清单核对。")]
    public Written<SourceAsserts>? Asserts { get; init; }
}
