using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>A zone that changes the fee, the result or the handling of an item says why.</summary>
public sealed class SingleOverridesSayWhy : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var overrides in content.Source.Delegations.Select(delegation => delegation.Overrides?.Value))
        {
            if (overrides is { Reason: null })
            {
                CheckField(overrides.Fee, diagnostics);
                CheckField(overrides.Result, diagnostics);
                CheckField(overrides.Handling, diagnostics);
            }
        }
    }

    private static void CheckField(IWritten? written, DiagnosticBag diagnostics)
    {
        if (written is not null)
        {
            diagnostics.Add(DiagnosticCodes.OverrideWithoutReason, written.Position, "这里与事项标准不同，但 overrides 里没有写 reason；请写明理由。");
        }
    }
}
