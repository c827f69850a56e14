using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>All characters that are usually read alike; the id is the syllable.</summary>
public sealed record SourceSyllable : SourceElement
{
    [Field("字", "读这个音的字，连着写。", Required = true, Example = "十石时实食")]
    public Text? Characters { get; init; }
}
