using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Counts, visits and totals are never below zero.</summary>
public sealed class NumbersAreNotNegative : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        // Limits have a rule of their own.
        if (walked is { Written: Number { IsGiven: true, Value: < 0 } number, Owner: not (SourceLimit or SourceExtension) })
        {
            diagnostics.Add(
                DiagnosticCodes.NegativeNumber,
                number.Position,
                $"“{walked.Field.About.Label}”（{walked.Field.Key}）写的是 {number.Value}；请写 0 或者更大的数。");
        }
    }
}
