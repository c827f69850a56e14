using ListPortal.Diagnostics;

namespace ListPortal.Validation.Rules;

/// <summary>Nothing ends before it begins, and nothing is published before it is decided.</summary>
public sealed class DatesRunForward : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var document in content.Source.Documents)
        {
            CheckPair(document.Issued, document.Effective, "施行日期早于印发日期", diagnostics);
        }

        foreach (var adjustment in content.Source.Adjustments)
        {
            CheckPair(adjustment.Decided, adjustment.Published, "公布日期早于决定日期", diagnostics);
            CheckPair(adjustment.Decided, adjustment.Effective, "生效日期早于决定日期", diagnostics);
        }

        foreach (var delegation in content.Source.Delegations)
        {
            CheckPair(delegation.Effective, delegation.Until, "截止日期早于生效日期", diagnostics);
            CheckPair(delegation.Effective, delegation.Entrustment?.Value?.Until, "委托期限早于生效日期", diagnostics);
        }

        foreach (var evaluation in content.Source.Evaluations)
        {
            CheckPair(evaluation.Start, evaluation.End, "截止日期早于起始日期", diagnostics);
            CheckPair(evaluation.End, evaluation.Published, "公布日期早于截止日期", diagnostics);
        }
    }

    private static void CheckPair(DateField? first, DateField? second, string wrong, DiagnosticBag diagnostics)
    {
        if (first is { IsGiven: true } && second is { IsGiven: true } && second.Value < first.Value)
        {
            diagnostics.Add(
                DiagnosticCodes.DatesOutOfOrder,
                second.Position,
                $"{wrong}（{second.Value:yyyy-MM-dd} 早于 {first.Value:yyyy-MM-dd}，见 {first.Position}）；请核对两个日期。");
        }
    }
}
