namespace ListPortal.Model;

/// <summary>What people say and the official word that it leads to.</summary>
public sealed record Synonym(IReadOnlyList<string> Say, string Means, string Reason);
