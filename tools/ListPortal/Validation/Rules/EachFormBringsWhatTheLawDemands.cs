using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>委托, 授权, 下放 and 派驻 each bring what the law demands of them, and nothing that belongs to another form.</summary>
public sealed class EachFormBringsWhatTheLawDemands : IContentRule
{
    private static readonly IReadOnlyList<Demand> Demands =
    [
        new(FormOfDelegation.Entrustment, "entrustment", DiagnosticCodes.EntrustmentMissing, "委托机关、公告、期限、用印和复议诉讼对象"),
        new(FormOfDelegation.Authorisation, "authorisation", DiagnosticCodes.AuthorisationMissing, "授权依据、实施名义、用印和复议诉讼对象"),
        new(FormOfDelegation.Devolution, "devolution", DiagnosticCodes.DevolutionMissing, "交接日期、在途件、用印和复议诉讼对象"),
        new(FormOfDelegation.Stationing, "stationing", DiagnosticCodes.StationingMissing, "派驻机关、人员和现场权限"),
    ];

    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations.Where(delegation => delegation.Form is { IsGiven: true }))
        {
            foreach (var demand in Demands)
            {
                CheckDemand(delegation, demand, diagnostics);
            }
        }
    }

    private static void CheckDemand(SourceDelegation delegation, Demand demand, DiagnosticBag diagnostics)
    {
        var form = delegation.Form!;
        var written = (IWritten?)RecordDescription.Of(typeof(SourceDelegation)).Find(demand.Key)!.Get(delegation);
        if (form.Value == demand.Form && written is null)
        {
            diagnostics.Add(
                demand.Missing,
                form.Position,
                $"赋权形式是{form.Value.WordOf()}，但没有写 {demand.Key}；请补上{demand.Contents}。");
        }
        else if (form.Value != demand.Form && written is not null)
        {
            diagnostics.Add(
                DiagnosticCodes.FormMismatch,
                written.Position,
                $"赋权形式是{form.Value.WordOf()}，不应填写 {demand.Key}；请删去这一段，或者更正 {form.Position} 的赋权形式。");
        }
    }

    private sealed record Demand(FormOfDelegation Form, string Key, DiagnosticCode Missing, string Contents);
}
