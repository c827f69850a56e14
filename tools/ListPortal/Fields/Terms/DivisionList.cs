namespace ListPortal.Fields.Terms;

/// <summary>The two lists that divide duties.</summary>
public enum DivisionList
{
    [Term("zone-town", "职责分工清单")]
    ZoneTown,

    [Term("zone-park", "职能分工清单")]
    ZonePark,
}
