namespace ListPortal.Fields.Terms;

/// <summary>Whether a case is settled on the spot or within a promised time (GB/T 39046-2020, A.6).</summary>
public enum Handling
{
    [Term("即办件")]
    AtOnce,

    [Term("承诺件")]
    WithinPromise,
}
