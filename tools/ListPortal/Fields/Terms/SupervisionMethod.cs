namespace ListPortal.Fields.Terms;

/// <summary>How a handled matter is supervised afterwards.</summary>
public enum SupervisionMethod
{
    [Term("双随机抽查")]
    RandomCheck,

    [Term("重点监管")]
    KeyCheck,

    [Term("信用监管")]
    CreditCheck,

    [Term("告知承诺核查")]
    PromiseCheck,

    [Term("日常检查")]
    RoutineCheck,
}
