namespace ListPortal.Fields;

/// <summary>The two words that stand for an absence in YAML.</summary>
public static class AbsenceWords
{
    public const string None = "无";
    public const string Unknown = "待核";

    /// <summary>What a scalar says: a value, or one of the two words.</summary>
    public static Presence Read(string value) => value switch
    {
        None => Presence.None,
        Unknown => Presence.Unknown,
        _ => Presence.Given,
    };
}
