using ListPortal.Model;
using ListPortal.Model.Quality;

namespace ListPortal.Site.Views;

/// <summary>What is to be mended in the guides of a zone.</summary>
/// <param name="Classes">Those that found something.</param>
public sealed record ZoneQualityView(Zone Zone, int Guides, int Looks, double Score)
{
    public required IReadOnlyList<GroupOf<QualityClass, QualityFinding>> Classes { get; init; }

    public required IReadOnlyList<Zone> Zones { get; init; }
}
