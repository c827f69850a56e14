using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>No delegation appears without the adjustment that admitted it.</summary>
public sealed class EveryDelegationWasAdmitted : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var admitted = content.Source.Adjustments
            .SelectMany(adjustment => adjustment.Changes.Values())
            .Where(change => change.Field.OrEmpty() == "status")
            .Select(change => (change.Zone.OrEmpty(), change.Item.OrEmpty()))
            .ToHashSet();
        foreach (var delegation in content.Source.Delegations.Where(delegation => !admitted.Contains((delegation.Zone, delegation.Item))))
        {
            diagnostics.Add(
                DiagnosticCodes.NeverAdmitted,
                delegation.Position,
                "没有哪份调整记录把这一事项列入清单；请在 content/adjustments/ 的新增记录里写上它（field: status,from: 无，to: 在用）。");
        }
    }
}
