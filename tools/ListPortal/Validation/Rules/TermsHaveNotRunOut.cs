using ListPortal.Diagnostics;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>No delegation in force rests on a term that has run out.</summary>
public sealed class TermsHaveNotRunOut : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations.Where(delegation => delegation.Status?.Value == Status.InForce))
        {
            // A term that ends before it begins is told by DatesRunForward.
            foreach (var until in new[] { delegation.Until, delegation.Entrustment?.Value?.Until })
            {
                if (until is { IsGiven: true } && until.Value < content.AsOf && !(delegation.Effective?.Value > until.Value))
                {
                    diagnostics.Add(
                        DiagnosticCodes.TermExpired,
                        until.Position,
                        $"期限 {until.Value:yyyy-MM-dd} 已过（{content.AsOf:yyyy-MM-dd} 时仍写在用）；请按新的文件延长期限，或者把状态改为取消。");
                }
            }
        }
    }
}
