using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of words around the matter that say nothing about what is looked for.</summary>
[Kind("content/search/phrases.yml", "套话", "搜索时略去的套话：怎么办、需要什么材料、我想，等等。", Optional = true)]
public sealed record SourceStopPhrases : SourceRecord
{
    [Field("套话", "在查询中任何位置都略去。不能是任何名称的一部分。", Required = true, Example = "怎么办理")]
    public TextList? Phrases { get; init; }

    [Field("虚词", "只在查询的两头、或者紧挨着套话时略去。", Required = true, Example = "一家")]
    public TextList? Particles { get; init; }
}
