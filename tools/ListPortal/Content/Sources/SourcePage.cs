using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A page of plain text, written in Markdown.</summary>
[Kind("content/pages/{id}.md", "说明页", "关于本站、怎样看办事指南、清单怎样调整等说明，用 Markdown 写。")]
public sealed record SourcePage : SourceRecord
{
    /// <summary>Id of the page that stands at the top of the others' folder.</summary>
    public const string Start = "about";

    [FromPath]
    public string Id { get; init; } = "";

    [Field("标题", "页面标题。", Required = true, Example = "怎样看办事指南")]
    public Text? Title { get; init; }

    [Field("提要", "这一页讲什么，一句话。", Required = true, Example = "说明办事指南各部分的含义。")]
    public Text? Summary { get; init; }

    [Field("次序", "在说明页目录中的次序。", Required = true, Example = "1")]
    public Number? Order { get; init; }

    [Field("口语词", "人们会怎样问到这一页讲的事。", Example = "能不能在网上申请")]
    public TextList? Keywords { get; init; }

    [Body]
    public Text? Body { get; init; }
}
