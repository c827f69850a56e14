using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Two zones side by side.</summary>
/// <param name="WithOne">The zones that the first can be compared with, the second among them.</param>
public sealed record ZonePairView(ZonePair Pair, IReadOnlyList<Zone> WithOne, IReadOnlyList<Zone> WithOther);
