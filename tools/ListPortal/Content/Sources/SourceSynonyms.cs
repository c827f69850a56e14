using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of words that lead to official ones.</summary>
[Kind("content/search/synonyms.yml", "同义词", "搜索时，人们说的话对应清单里的哪个词。", Optional = true)]
public sealed record SourceSynonyms : SourceRecord
{
    [Field("同义词", "全部同义词。", Required = true)]
    public Written<IReadOnlyList<SourceSynonym>>? Synonyms { get; init; }
}
