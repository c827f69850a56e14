using ListPortal.Fields;

namespace ListPortal.Changes;

/// <summary>What happened at a place of the lists.</summary>
public enum ChangeKind
{
    [Term("added", "新增")]
    Added,

    [Term("removed", "删去")]
    Removed,

    [Term("changed", "改动")]
    Changed,

    /// <summary>An element has another id; what else it says is told by changes of its own.</summary>
    [Term("renamed", "改标识")]
    Renamed,

    /// <summary>The elements that stay in a list stand in another order.</summary>
    [Term("reordered", "调整次序")]
    Reordered,
}
