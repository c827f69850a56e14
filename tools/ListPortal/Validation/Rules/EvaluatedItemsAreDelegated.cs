using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>An evaluation speaks only of items that the zone was given.</summary>
public sealed class EvaluatedItemsAreDelegated : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var delegated = content.Source.Delegations.ToLookup(delegation => delegation.Zone, delegation => delegation.Item, StringComparer.Ordinal);
        foreach (var evaluation in content.Source.Evaluations.Where(evaluation => content.Registers.Knows(Target.Zones, evaluation.Zone)))
        {
            foreach (var id in evaluation.Items.Values().Select(item => item.Id).OfType<Text>())
            {
                if (id.IsGiven && !delegated[evaluation.Zone].Contains(id.Value))
                {
                    diagnostics.Add(
                        DiagnosticCodes.EvaluatedNotDelegated,
                        id.Position,
                        $"本开发区没有赋权事项“{id.Value}”；{Nearest.Hint(id.Value, delegated[evaluation.Zone])}请改成已赋权的事项，或者删去这一行。");
                }
            }
        }
    }
}
