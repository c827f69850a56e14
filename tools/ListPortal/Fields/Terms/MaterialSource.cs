namespace ListPortal.Fields.Terms;

/// <summary>Where the applicant gets a material.</summary>
public enum MaterialSource
{
    [Term("申请人自备")]
    Applicant,

    [Term("政府部门核发")]
    Government,

    [Term("其他")]
    Other,
}
