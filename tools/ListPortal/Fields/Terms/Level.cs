namespace ListPortal.Fields.Terms;

/// <summary>The level at which a body acts (GB/T 39046-2020, A.2), with the zone and the park below the county.</summary>
public enum Level
{
    [Term("province", "省级")]
    Province,

    [Term("city", "市级")]
    City,

    [Term("county", "县级")]
    County,

    [Term("zone", "开发区")]
    Zone,

    [Term("town", "镇（街道）")]
    Town,

    [Term("park", "功能园区")]
    Park,
}
