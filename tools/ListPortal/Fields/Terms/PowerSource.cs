namespace ListPortal.Fields.Terms;

/// <summary>The source of power as the national platform codes it.</summary>
public enum PowerSource
{
    [Term("法定本级行使")]
    OwnByLaw,

    [Term("上级下放")]
    DevolvedFromAbove,

    [Term("上级授权")]
    AuthorisedFromAbove,

    [Term("同级授权")]
    AuthorisedByPeer,

    [Term("上级委托")]
    EntrustedFromAbove,

    [Term("同级委托")]
    EntrustedByPeer,
}
