using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One zone of the table of quality.</summary>
/// <param name="Counts">Guides to mend, class by class in the order of classes.</param>
public sealed record QualityLine(Zone Zone, int Guides, double Score, IReadOnlyList<int> Counts);
