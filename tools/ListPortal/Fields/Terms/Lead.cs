namespace ListPortal.Fields.Terms;

/// <summary>Who leads a matter (主导).</summary>
public enum Lead
{
    [Term("zone", "主体开发区主导")]
    Zone,

    [Term("town", "镇（街道）主导")]
    Town,

    [Term("park", "功能园区主导")]
    Park,

    [Term("首接", "首接负责")]
    FirstContact,

    [Term("各自", "各自负责")]
    EachOwn,
}
