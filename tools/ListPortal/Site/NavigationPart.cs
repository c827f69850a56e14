using ListPortal.Fields;

namespace ListPortal.Site;

/// <summary>The parts of the main navigation, in its order.</summary>
public enum NavigationPart
{
    [Term("none", "")]
    None,

    [Term("items", "赋权事项")]
    Items,

    [Term("zones", "开发区")]
    Zones,

    [Term("divisions", "职责分工")]
    Divisions,

    [Term("journeys", "一件事")]
    Journeys,

    [Term("changes", "动态调整")]
    Changes,

    [Term("about", "关于")]
    About,
}
