namespace ListPortal.Fields.Terms;

/// <summary>The unit of a limit exactly as the law writes it; units are never converted.</summary>
public enum TimeUnit
{
    [Term("工作日")]
    WorkingDay,

    [Term("日")]
    Day,

    [Term("当场")]
    OnTheSpot,
}
