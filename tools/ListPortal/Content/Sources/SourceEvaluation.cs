using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>How the delegated items of a zone ran in a period, and what was decided.</summary>
[Kind("content/evaluations/{zone}/{period}.yml", "运行评估", "一个开发区一个评估周期内各赋权事项的运行情况和处理意见。")]
public sealed record SourceEvaluation : SourceRecord
{
    [FromPath]
    public string Zone { get; init; } = "";

    [FromPath]
    public string Period { get; init; } = "";

    [Field("标题", "评估的名称。", Required = true, Example = "2025 年上半年运行评估")]
    public Text? Title { get; init; }

    [Field("依据文件", "评估出自哪个文件。", Required = true, RefersTo = Target.Documents, Example = "evaluation-2025")]
    public Text? Document { get; init; }

    [Field("起始日期", "评估周期的第一天。", Required = true, Example = "2025-01-01")]
    public DateField? Start { get; init; }

    [Field("截止日期", "评估周期的最后一天。", Required = true, Example = "2025-06-30")]
    public DateField? End { get; init; }

    [Field("公布日期", "评估结果公布的日期。", Required = true, Example = "2025-07-31")]
    public DateField? Published { get; init; }

    [Field("总体情况", "运行得怎样、问题在哪里。", Required = true, Example = "总体平稳，个别事项办件较少。")]
    public Text? Summary { get; init; }

    [Field("逐项情况", "每个赋权事项一行，标识为事项标识。", Required = true)]
    public Written<IReadOnlyList<SourceEvaluatedItem>>? Items { get; init; }
}
