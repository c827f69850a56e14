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
            if (delegation.PromisedLimit is not { IsGiven: true } promise || content.Registers.Item(delegation.Item) is not { } item)
            {
                continue;
            }

            var steps = Overlay.Apply(item.Steps.Values(), delegation.Overrides?.Value?.Steps);
            var sum = Common(steps).Sum(step => InUnit(step.Limit?.Value, promise.Value.Unit?.Value));
            if (promise.Value.Amount is { IsGiven: true } amount && sum > amount.Value)
            {
                diagnostics.Add(
                    DiagnosticCodes.StepsOverPromise,
                    promise.Position,
                    $"各环节合计 {sum}，超过承诺的 {CanonicalText.Of(promise.Value)}；请在 overrides.steps 中缩短环节时限，或者更正承诺时限。");
            }
        }
    }

    // Steps that hold for some situations only need not add up.
    private static IEnumerable<SourceStep> Common(IEnumerable<SourceStep> steps) => steps.Where(step => step.For is null);

    private static int InUnit(SourceLimit? limit, TimeUnit? unit) =>
        limit is { Amount.IsGiven: true, Unit.IsGiven: true } && limit.Unit.Value == unit ? limit.Amount.Value : 0;
}
