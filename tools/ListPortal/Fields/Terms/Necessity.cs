namespace ListPortal.Fields.Terms;

/// <summary>Whether a material must be there at the start.</summary>
public enum Necessity
{
    [Term("必要")]
    Required,

    [Term("非必要")]
    Optional,

    [Term("容缺后补")]
    MayFollow,
}
