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
            // One reason stands for all three, so that one fault tells that it is missing.
            IWritten?[] changed = overrides is { Reason: null } ? [overrides.Fee, overrides.Result, overrides.Handling] : [];
            if (changed.FirstOrDefault(field => field is not null) is { } first)
            {
                diagnostics.Add(DiagnosticCodes.OverrideWithoutReason, first.Position, "这里与事项标准不同，但 overrides 里没有写 reason；请写明理由。");
            }
        }
    }
}
