using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A form as a page: the blank sheet and a filled sample, to be printed.</summary>
[Kind("content/forms/{id}.md", "表单", "空白表格和填写样例，用 Markdown 写，作为页面打印。")]
public sealed record SourceForm : SourceRecord
{
    [FromPath]
    public string Id { get; init; } = "";

    [Field("表单名称", "表格名称。", Required = true, Example = "食品经营许可申请书")]
    public Text? Title { get; init; }

    [Field("用途", "什么时候填这张表。", Required = true, Example = "新办食品经营许可时填写。")]
    public Text? Summary { get; init; }

    [Field("依据文件", "表单出自哪个文件。", Required = true, RefersTo = Target.Documents, Example = "first-batch-2024")]
    public Text? Document { get; init; }

    [Body]
    public Text? Body { get; init; }
}
