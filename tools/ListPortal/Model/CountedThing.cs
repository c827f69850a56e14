using ListPortal.Fields;

namespace ListPortal.Model;

/// <summary>What documents count and the portal reconciles.</summary>
public enum CountedThing
{
    [Term("zones", "主体开发区")]
    Zones,

    [Term("parks", "功能园区")]
    Parks,

    [Term("delegations", "赋权事项")]
    Delegations,

    [Term("zone-town", "职责分工")]
    ZoneTownRows,

    [Term("zone-park", "职能分工")]
    ZoneParkRows,

    [Term("zone-duty-classes", "开发区职责类")]
    ZoneDutyClasses,

    [Term("town-duty-classes", "镇（街道）职责类")]
    TownDutyClasses,
}
