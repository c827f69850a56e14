using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A material names itself or the paper that it is.</summary>
public sealed class MaterialsHaveAName : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
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
