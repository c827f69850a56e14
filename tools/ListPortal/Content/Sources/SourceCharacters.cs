using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of how characters are written: traditional forms, and characters that are mistaken for one another.</summary>
[Kind("content/search/characters.yml", "字形", "繁体字对应的简体字，以及形状相近、容易写错的字。", Optional = true)]
public sealed record SourceCharacters : SourceRecord
{
    [Field("繁体", "每项两个字：先繁体（或者异体），后简体。", Required = true, MayBe = Absence.None, Example = "許许")]
    public TextList? Traditional { get; init; }

    [Field("形近", "每项是一组形状相近的字。", Required = true, MayBe = Absence.None, Example = "未末")]
    public TextList? Alike { get; init; }
}
