namespace ListPortal.Fields.Terms;

/// <summary>What kind of thing the applicant receives in the end.</summary>
public enum ResultKind
{
    [Term("证照")]
    Certificate,

    [Term("批文")]
    Decision,

    [Term("回执")]
    Receipt,

    [Term("其他")]
    Other,
}
