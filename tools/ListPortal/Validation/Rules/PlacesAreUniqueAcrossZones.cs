using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A town or a park belongs to one zone: its id is used once over all zones.</summary>
public sealed class PlacesAreUniqueAcrossZones : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        ElementIdsAreUnique.CheckList(content.Source.Zones.SelectMany(zone => zone.Towns.Values()), diagnostics);
        ElementIdsAreUnique.CheckList(content.Source.Zones.SelectMany(zone => zone.Parks.Values()), diagnostics);
    }
}
