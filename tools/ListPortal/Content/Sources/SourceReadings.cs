using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of how characters are read.</summary>
[Kind("content/search/readings.yml", "读音", "汉字的拼音，按拼音搜索、辨认同音错字、按首字母排列时使用。", Optional = true)]
public sealed record SourceReadings : SourceRecord
{
    [Field("音节", "每个音节（不带声调，ü 写作 v）读哪些字；一个字只写最常用的读音。", Required = true)]
    public Written<IReadOnlyList<SourceSyllable>>? Syllables { get; init; }

    [Field("多音词", "字的读音与上面不同的词。", Required = true, MayBe = Absence.None)]
    public Written<IReadOnlyList<SourcePolyphone>>? Words { get; init; }
}
