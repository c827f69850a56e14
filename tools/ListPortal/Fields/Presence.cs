namespace ListPortal.Fields;

/// <summary>What a written key says: a value, that there is none (无), that it is not known yet (待核), or nothing that could be read.</summary>
public enum Presence
{
    Given,
    None,
    Unknown,

    /// <summary>Something stands there whose fault is already told; whoever meets it says nothing more. Never reaches the model.</summary>
    Unreadable,
}
