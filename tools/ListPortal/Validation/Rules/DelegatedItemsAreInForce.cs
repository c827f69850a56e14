using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>A delegation in force hands over an item in force.</summary>
public sealed class DelegatedItemsAreInForce : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            if (delegation.Status is { Value: Status.InForce } status
                && content.Registers.Item(delegation.Item)?.Status is { IsGiven: true } itemStatus
                && itemStatus.Value != Status.InForce)
            {
                diagnostics.Add(
                    DiagnosticCodes.InactiveItemDelegated,
                    status.Position,
                    $"赋权仍写在用，但事项已{itemStatus.Value.WordOf()}（{itemStatus.Position}）；请一并调整赋权的状态。");
            }
        }
    }
}
