namespace ListPortal.Fields.Terms;

/// <summary>Whether a record is in force; what was published once stays as a file whatever its status.</summary>
public enum Status
{
    [Term("在用")]
    InForce,

    [Term("暂停")]
    Suspended,

    [Term("取消")]
    Withdrawn,

    [Term("合并")]
    Merged,
}
