using ListPortal.Changes.Telling;

namespace ListPortal.History;

/// <summary>One sentence about what a publication changed.</summary>
/// <param name="File">The file that it is about.</param>
/// <param name="AdjustmentId">The adjustment that decided it; null where none did, as for a wrong telephone number.</param>
public sealed record PublishedChange(string File, ToldChange Told, string? AdjustmentId);
