using ListPortal.Content;

namespace ListPortal.History;

/// <summary>A commit that touched the lists: what it wrote and what it took away since the one before it.</summary>
/// <param name="Commit">Its full name.</param>
/// <param name="Day">When it was committed, in China.</param>
public sealed record Revision(string Commit, DateOnly Day, IReadOnlyList<ContentFile> Written, IReadOnlyList<string> Removed);
