namespace ListPortal.Rendering.Reports;

/// <summary>What a report says of one file, under the name that people know it by.</summary>
public sealed record DiffSubject(string Name, string File, IReadOnlyList<DiffLine> Lines);
