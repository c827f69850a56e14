using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A material names itself or the paper that it is.</summary>
public sealed class MaterialsHaveAName : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var walked in content.Source.All.SelectMany(FieldWalk.Through))
        {
            if (walked is { Owner: SourceMaterial { Paper: null, Name: null } material, Field.Key: "id", IsPartial: false })
            {
                diagnostics.Add(
                    DiagnosticCodes.MaterialWithoutName,
                    material.Position,
                    $"材料“{material.Id.OrEmpty()}”没有名称；请写 paper（材料名录中的标识）或者 name（材料名称）。");
            }
        }
    }
}
