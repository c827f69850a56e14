namespace ListPortal.Fields.Terms;

/// <summary>What an evaluation decides about a delegated item.</summary>
public enum Verdict
{
    [Term("保留")]
    Keep,

    [Term("优化")]
    Improve,

    [Term("暂停整改")]
    SuspendAndMend,

    [Term("收回")]
    TakeBack,
}
