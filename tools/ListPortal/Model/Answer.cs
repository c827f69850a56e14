using ListPortal.Fields;

namespace ListPortal.Model;

/// <summary>The answer to "can my zone handle this?".</summary>
public enum Answer
{
    [Term("yes", "可办")]
    Yes,

    [Term("partly", "部分环节")]
    Partly,

    [Term("no", "不可办")]
    No,

    [Term("suspended", "暂停办理")]
    Suspended,

    [Term("withdrawn", "不再办理")]
    Withdrawn,
}
