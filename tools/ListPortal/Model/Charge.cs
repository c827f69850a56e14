namespace ListPortal.Model;

/// <summary>One charge with its standard.</summary>
public sealed record Charge(string Id, string Name, Stated<string> Standard, Stated<string>? Reduction);
