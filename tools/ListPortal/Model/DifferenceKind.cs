using ListPortal.Fields;

namespace ListPortal.Model;

/// <summary>How a zone differs from the standard.</summary>
public enum DifferenceKind
{
    [Term("set", "不同")]
    Changed,

    [Term("drop", "不适用")]
    Dropped,

    [Term("add", "增加")]
    Added,
}
