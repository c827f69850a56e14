namespace ListPortal.Model;

/// <summary>A case of one item.</summary>
public sealed record Situation(string Id, string Name);
