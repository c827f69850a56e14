using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>The windows of a delegation stand in a hall of its own zone.</summary>
public sealed class WindowsBelongToTheZone : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            if (content.Registers.Zone(delegation.Zone)?.Halls is not { IsGiven: true } halls || halls.Value.Any(hall => hall.Windows.IsUnread()))
            {
                continue;
            }

            var known = halls.Value.SelectMany(hall => hall.Windows.Values()).Select(window => window.Id.OrEmpty()).ToList();
            foreach (var window in delegation.Windows.Values().Where(window => !known.Contains(window.Value!)))
            {
                diagnostics.Add(
                    DiagnosticCodes.UnknownReference,
                    window.Position,
                    $"本开发区的办事大厅没有窗口“{window.Value}”；{Nearest.Hint(window.Value!, known)}可用的窗口：{string.Join("、", known)}。");
            }
        }
    }
}
