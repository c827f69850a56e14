using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>No delegation appears without the adjustment that admitted it, and both name the same day.</summary>
public sealed class EveryDelegationWasAdmitted : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        // Where an adjustment could not be read, it may be the one that admits.
        if (content.Source.Adjustments.Any(adjustment => adjustment.Changes.IsUnread() || adjustment.Effective.IsUnread()))
        {
            return;
        }

        var admissions = DatedChange.HistoriesOf(content.Source)
            .Where(history => history.Key.Field == "status" && history.First().Change.From is not { IsGiven: true })
            .ToDictionary(history => (history.Key.Zone, history.Key.Item), history => history.First());
        var known = content.Source.Delegations.Where(delegation =>
            content.Registers.Knows(Target.Zones, delegation.Zone) && content.Registers.Knows(Target.Items, delegation.Item));
        foreach (var delegation in known)
        {
            if (!admissions.TryGetValue((delegation.Zone, delegation.Item), out var admission))
            {
                diagnostics.Add(
                    DiagnosticCodes.NeverAdmitted,
                    delegation.Position,
                    "没有哪份调整记录把这一事项列入清单；请在 content/adjustments/ 的新增记录里写上它（field: status，from: 无，to: 在用）。");
            }
            else
            {
                CheckDay(delegation, admission, diagnostics);
            }
        }
    }

    private static void CheckDay(SourceDelegation delegation, DatedChange admission, DiagnosticBag diagnostics)
    {
        if (delegation.Effective is { IsGiven: true } effective && effective.Value != admission.Effective)
        {
            diagnostics.Add(
                DiagnosticCodes.AdjustmentDisagrees,
                effective.Position,
                $"生效日期是 {effective.Value:yyyy-MM-dd}，列入清单的调整自 {admission.Effective:yyyy-MM-dd} 生效（{admission.Change.Position}）；请更正其中一处。");
        }
    }
}
