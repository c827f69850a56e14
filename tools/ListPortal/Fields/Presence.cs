namespace ListPortal.Fields;

/// <summary>What a written key says: a value, that there is none (无), or that it is not known yet (待核).</summary>
public enum Presence
{
    Given,
    None,
    Unknown,
}
