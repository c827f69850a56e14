namespace ListPortal.Model;

/// <summary>A field of government work.</summary>
public sealed record Function(string Id, string Name);
