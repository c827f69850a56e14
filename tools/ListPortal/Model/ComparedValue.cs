namespace ListPortal.Model;

/// <summary>What one zone says to one question.</summary>
/// <param name="Key">Zones agree where their keys are the same; null where the answer is not known yet.</param>
/// <param name="Rank">Its place among values that have an order; null where they have none.</param>
public sealed record ComparedValue(Guide Guide, string? Key, int? Rank = null);
