using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>当场 has the amount 0; every other limit has at least one day.</summary>
public sealed class LimitsArePossible : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var walked in content.Source.All.SelectMany(FieldWalk.Through))
        {
            if (walked is { Owner: SourceLimit limit, Field.Key: "amount", Written: Number { IsGiven: true } amount } && !Fits(amount.Value, limit.Unit?.Value))
            {
                diagnostics.Add(
                    DiagnosticCodes.LimitImpossible,
                    amount.Position,
                    $"时限写的是 {amount.Value} {limit.Unit?.Value.WordOf()}；当场办结写 {{amount: 0, unit: 当场}}，其他时限至少是 1。");
            }
        }
    }

    private static bool Fits(int amount, TimeUnit? unit) => unit switch
    {
        null => true,
        TimeUnit.OnTheSpot => amount == 0,
        _ => amount >= 1,
    };
}
