using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>What is suspended, withdrawn or merged names the adjustment that decided it, and what is merged says where to go now.</summary>
public sealed class RecordsOutOfForceSayWhy : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            CheckStatus(delegation.Status, delegation.Adjustment, diagnostics);
        }

        foreach (var item in content.Source.Items)
        {
            CheckStatus(item.Status, item.Adjustment, diagnostics);
            if (item is { Status: { Value: Status.Merged } status, MovedTo: null })
            {
                diagnostics.Add(DiagnosticCodes.StatusUnexplained, status.Position, "状态是合并，但没有写 moved_to；请写并入哪个事项。");
            }
            else if (item.MovedTo is { IsGiven: true } target && target.Value == item.Id)
            {
                diagnostics.Add(DiagnosticCodes.StatusUnexplained, target.Position, "moved_to 写的是本事项自己；请写并入的另一个事项，没有的删去这一行。");
            }
        }
    }

    private static void CheckStatus(Written<Status>? status, Text? adjustment, DiagnosticBag diagnostics)
    {
        if (status is { IsGiven: true } && status.Value != Status.InForce && adjustment is null)
        {
            diagnostics.Add(
                DiagnosticCodes.StatusUnexplained,
                status.Position,
                $"状态是{status.Value.WordOf()}，但没有写 adjustment；请写作出这一决定的调整记录。");
        }
    }
}
