using ListPortal.Diagnostics;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>What the law keeps from the zones, and a whistle brings to them, stands in no delegation.</summary>
public sealed class WhistledItemsAreNotDelegated : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        var whistles = content.Source.Whistles.ToLookup(whistle => whistle.Item, StringComparer.Ordinal);
        foreach (var delegation in content.Source.Delegations.Where(delegation => delegation.Status?.Value == Status.InForce))
        {
            if (whistles[delegation.Item].FirstOrDefault() is { } whistle)
            {
                diagnostics.Add(
                    DiagnosticCodes.WhistledAndDelegated,
                    delegation.Position,
                    $"这一事项依法不能赋权（见 {whistle.Position}）；请取消赋权，或者在法律允许后撤去吹哨安排。");
            }
        }
    }
}
