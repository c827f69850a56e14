namespace ListPortal.Fields.Terms;

/// <summary>What an adjustment does to a list.</summary>
public enum AdjustmentKind
{
    [Term("新增")]
    Admission,

    [Term("变更")]
    Change,

    [Term("暂停")]
    Suspension,

    [Term("恢复")]
    Resumption,

    [Term("合并")]
    Merger,

    [Term("取消")]
    Withdrawal,
}
