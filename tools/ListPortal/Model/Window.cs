namespace ListPortal.Model;

/// <summary>A window of a hall.</summary>
public sealed record Window(string Id, string Name);
