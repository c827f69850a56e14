namespace ListPortal.Fields.Terms;

/// <summary>How a power came to the zone; each form has legal duties of its own (Administrative Licensing Law, articles 23 to 25).</summary>
public enum FormOfDelegation
{
    [Term("下放")]
    Devolution,

    [Term("授权")]
    Authorisation,

    [Term("委托")]
    Entrustment,

    [Term("派驻")]
    Stationing,
}
