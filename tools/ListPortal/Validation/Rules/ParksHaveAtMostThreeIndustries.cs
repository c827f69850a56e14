using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A function park has one to three leading industries, as the park reform asks.</summary>
public sealed class ParksHaveAtMostThreeIndustries : IContentRule
{
    private const int Most = 3;

    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var industries in content.Source.Zones.SelectMany(zone => zone.Parks.Values()).Select(park => park.Industries))
        {
            if (industries.Values().Count > Most)
            {
                diagnostics.Add(
                    DiagnosticCodes.TooManyIndustries,
                    industries!.Position,
                    $"写了 {industries.Values().Count} 个主导产业；每个园区不超过三个，请留下最主要的。");
            }
        }
    }
}
