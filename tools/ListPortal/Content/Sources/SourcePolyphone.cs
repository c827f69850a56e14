using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A word in which a character is read in another way than usual.</summary>
public sealed record SourcePolyphone : SourceElement
{
    [Field("词", "词语。", Required = true, Example = "银行")]
    public Text? Word { get; init; }

    [Field("读作", "每个字一个音节，用空格隔开。", Required = true, Example = "yin hang")]
    public Text? Reading { get; init; }
}
