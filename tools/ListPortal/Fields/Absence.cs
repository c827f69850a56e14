namespace ListPortal.Fields;

/// <summary>The two words that may stand where a value would: 无 (it does not exist) and 待核 (nobody knows yet).</summary>
[Flags]
public enum Absence
{
    Never = 0,
    None = 1,
    Unknown = 2,
    Either = None | Unknown,
}
