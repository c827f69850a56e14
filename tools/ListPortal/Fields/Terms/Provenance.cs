namespace ListPortal.Fields.Terms;

/// <summary>Whether a record is a sample of ours or an official publication; it follows from the document it refers to.</summary>
public enum Provenance
{
    [Term("sample", "示例")]
    Sample,

    [Term("official", "官方公布")]
    Official,
}
