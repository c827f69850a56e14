namespace ListPortal.Model;

/// <summary>Who is stationed in the zone, and what they may decide there.</summary>
public sealed record Stationing(Department Body, string Staff, string Powers);
