using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>The source of power agrees with the form of delegation.</summary>
public sealed class PowerSourcesFitTheForm : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            if (delegation is not { Form: { IsGiven: true } form, PowerSource: { IsGiven: true } source })
            {
                continue;
            }

            var allowed = Allowed(form.Value);
            if (!allowed.Contains(source.Value))
            {
                var words = string.Join("或者", allowed.Select(power => $"“{power.WordOf()}”"));
                diagnostics.Add(
                    DiagnosticCodes.PowerSourceMismatch,
                    source.Position,
                    $"赋权形式是{form.Value.WordOf()}，权力来源不能是{source.Value.WordOf()}；请写{words}，赋权形式写错的改赋权形式。");
            }
        }
    }

    private static IReadOnlyList<PowerSource> Allowed(FormOfDelegation form) => form switch
    {
        FormOfDelegation.Devolution => [PowerSource.DevolvedFromAbove],
        FormOfDelegation.Authorisation => [PowerSource.AuthorisedFromAbove, PowerSource.AuthorisedByPeer],
        FormOfDelegation.Entrustment => [PowerSource.EntrustedFromAbove, PowerSource.EntrustedByPeer],
        _ => [PowerSource.OwnByLaw],
    };
}
