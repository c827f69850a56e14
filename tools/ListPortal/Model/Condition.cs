namespace ListPortal.Model;

/// <summary>One condition for acceptance. A reason means that the zone differs here from the standard.</summary>
public sealed record Condition(string Id, string Text, IReadOnlyList<Situation> For, string? Reason);
