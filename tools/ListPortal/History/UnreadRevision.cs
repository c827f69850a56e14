namespace ListPortal.History;

/// <summary>A commit whose lists have faults by the rules of today, so that it is no version; what it changed is told with the next one.</summary>
/// <param name="Fault">The first of them, as editors are told it.</param>
public sealed record UnreadRevision(string Commit, DateOnly Day, string Fault);
