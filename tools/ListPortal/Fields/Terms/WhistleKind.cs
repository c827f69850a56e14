namespace ListPortal.Fields.Terms;

/// <summary>The route by which a department comes to the zone for what the zone may not handle itself.</summary>
public enum WhistleKind
{
    [Term("驻点")]
    Stationed,

    [Term("帮办代办")]
    Assisted,

    [Term("绿色通道")]
    FastTrack,
}
