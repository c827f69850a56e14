namespace ListPortal.History;

/// <summary>What git knows of the lists since the day from which their history is public.</summary>
/// <param name="Revisions">The earliest first; it writes all files, the later ones what they changed.</param>
public sealed record RevisionLog(IReadOnlyList<Revision> Revisions)
{
    /// <summary>For lists without git, and for those that want no history from it.</summary>
    public static RevisionLog Empty { get; } = new([]);

    /// <summary>Commits that these very programs have read before and found without faults.</summary>
    public IReadOnlySet<string> Readable { get; init; } = new HashSet<string>();

    /// <summary>The clone is shallow and does not reach back to that day: what came before its first commit is missing.</summary>
    public bool IsCut { get; init; }
}
