using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A document states totals only for zones that the portal has.</summary>
public sealed class AssertedZonesExist : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var zone in content.Source.Documents.SelectMany(document => document.Asserts?.Value?.ByZone.Values() ?? []))
        {
            if (zone.Id is { IsGiven: true } id && !content.Registers.Knows(Target.Zones, id.Value))
            {
                diagnostics.Add(
                    DiagnosticCodes.UnknownReference,
                    id.Position,
                    $"“{id.Value}”不是已有的开发区；{Nearest.Hint(id.Value, content.Registers.IdsOf(Target.Zones))}请改成开发区标识。");
            }
        }
    }
}
