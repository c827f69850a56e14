using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of queries with the records that rightly answer them: search is measured against it in every build.</summary>
[Kind("content/search/judged.yml", "评测查询", "真实说法的查询和应当排在最前的记录，每次生成网站都用来检验搜索。", Optional = true)]
public sealed record SourceJudged : SourceRecord
{
    [Field("调试用", "改进搜索时可以看的查询。", Required = true)]
    public Written<IReadOnlyList<SourceJudgedQuery>>? Queries { get; init; }

    [Field("留存", "另外留存的查询：改进搜索时不看，只用来报告成绩。", Required = true, MayBe = Absence.None)]
    public Written<IReadOnlyList<SourceJudgedQuery>>? Apart { get; init; }
}
