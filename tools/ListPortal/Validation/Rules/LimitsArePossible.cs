using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>当场 has the amount 0; every other limit and extension has at least one day.</summary>
public sealed class LimitsArePossible : IFieldRule
{
    /// <summary>Ten years: no law gives more, so more is a slip.</summary>
    private const int Longest = 3650;

    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        var unit = walked.Owner switch
        {
            SourceLimit limit => limit.Unit,
            SourceExtension extension => extension.Unit,
            _ => null,
        };
        if (unit is { IsGiven: true } && walked is { Field.Key: "amount", Written: Number { IsGiven: true } amount } && !Fits(amount.Value, unit.Value))
        {
            diagnostics.Add(
                DiagnosticCodes.LimitImpossible,
                amount.Position,
                $"时限写的是 {amount.Value} {unit.Value.WordOf()}；当场办结写 {{amount: 0, unit: 当场}}，其他时限从 1 到 {Longest}。");
        }
    }

    private static bool Fits(int amount, TimeUnit unit) => unit == TimeUnit.OnTheSpot ? amount == 0 : amount is >= 1 and <= Longest;
}
