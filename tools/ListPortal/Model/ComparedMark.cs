using ListPortal.Fields;

namespace ListPortal.Model;

/// <summary>How one zone's value stands out among those of the others.</summary>
public enum ComparedMark
{
    [Term("none", "")]
    None,

    [Term("least", "最少")]
    Least,

    [Term("most", "最多")]
    Most,

    [Term("other", "与多数不同")]
    Other,
}
