using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>A zone never promises more time than the law gives. Units are compared as they stand and never converted.</summary>
public sealed class PromisedLimitsStayWithinTheLaw : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            var law = content.Registers.Item(delegation.Item)?.StatutoryLimit?.Value;
            if (delegation.PromisedLimit is { IsGiven: true } promise && law is not null && Exceeds(promise.Value, law))
            {
                diagnostics.Add(
                    DiagnosticCodes.PromiseOverLaw,
                    promise.Position,
                    $"承诺 {CanonicalText.Of(promise.Value)}，超过法定的 {CanonicalText.Of(law)}（写在 {law.Position}）；请把承诺改到法定时限以内。");
            }
        }
    }

    // n working days against m days: a working day is at least a day, so only n > m is surely too long.
    // m days against n working days may be within the law or not; the page says that the units differ.
    private static bool Exceeds(SourceLimit promise, SourceLimit law)
    {
        if (promise is not { Amount.IsGiven: true, Unit.IsGiven: true } || law is not { Amount.IsGiven: true, Unit.IsGiven: true })
        {
            return false;
        }

        var comparable = promise.Unit.Value == law.Unit.Value
            || promise.Unit.Value == TimeUnit.OnTheSpot
            || law.Unit.Value == TimeUnit.OnTheSpot
            || (promise.Unit.Value == TimeUnit.WorkingDay && law.Unit.Value == TimeUnit.Day);
        return comparable && promise.Amount.Value > Longest(law);
    }

    // Where the law says "at once, otherwise n days", the extension is the time that it gives.
    private static int Longest(SourceLimit law)
    {
        var extension = law.Unit!.Value == TimeUnit.OnTheSpot ? law.Extension?.Value?.Amount?.Value ?? 0 : 0;
        return law.Amount!.Value + extension;
    }
}
