using ListPortal.Changes.Telling;

namespace ListPortal.Rendering.Reports;

/// <summary>One sentence of a report and what follows from it.</summary>
public sealed record DiffLine(ToldChange Told, string Consequence);
