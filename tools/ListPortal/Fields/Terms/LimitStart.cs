namespace ListPortal.Fields.Terms;

/// <summary>The event from which a limit runs.</summary>
public enum LimitStart
{
    [Term("申请")]
    Application,

    [Term("受理")]
    Acceptance,
}
