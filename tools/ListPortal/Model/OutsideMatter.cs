namespace ListPortal.Model;

/// <summary>Something that people look for here although the portal does not hold it.</summary>
public sealed record OutsideMatter(IReadOnlyList<string> Say, string Who, string Advice);
