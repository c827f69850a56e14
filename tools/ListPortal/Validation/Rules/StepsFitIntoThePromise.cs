using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>The steps of a guide together take no longer than the zone promises, where the units are the same.</summary>
public sealed class StepsFitIntoThePromise : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            if (delegation.PromisedLimit is { IsGiven: true, Value: { Amount: { IsGiven: true, Value: >= 0 }, Unit.IsGiven: true } promise } written
                && content.Registers.Item(delegation.Item) is { } item
                && WhyTooLong(promise, Timed(Overlay.Apply(item.Steps.Values(), delegation.Overrides?.Value?.Steps))) is { } reason)
            {
                diagnostics.Add(
                    DiagnosticCodes.StepsOverPromise,
                    written.Position,
                    $"{reason}，超过承诺的“{CanonicalText.Of(promise)}”；请在 overrides.steps 中缩短环节时限，或者更正承诺时限。");
            }
        }
    }

    // Steps that hold for some situations only need not add up.
    private static IReadOnlyList<SourceStep> Timed(IEnumerable<SourceStep> steps) =>
        [.. steps.Where(step => step is { For: null, Limit.Value: { Amount.IsGiven: true, Unit.IsGiven: true } })];

    private static string? WhyTooLong(SourceLimit promise, IReadOnlyList<SourceStep> steps)
    {
        // 当场 is no time at all, so that a step of any unit exceeds it.
        if (promise.Unit!.Value == TimeUnit.OnTheSpot)
        {
            return steps.FirstOrDefault(step => step.Limit!.Value!.Amount!.Value > 0) is { } slow
                ? $"环节“{slow.Name.OrEmpty()}”要 {CanonicalText.Of(slow.Limit!.Value!)}"
                : null;
        }

        var sum = steps.Where(step => step.Limit!.Value!.Unit!.Value == promise.Unit.Value).Sum(step => (long)step.Limit!.Value!.Amount!.Value);
        return promise.Amount!.Value > 0 && sum > promise.Amount.Value ? $"各环节合计 {sum} {(promise.Unit.Value == TimeUnit.Day ? "日" : "个工作日")}" : null;
    }
}
