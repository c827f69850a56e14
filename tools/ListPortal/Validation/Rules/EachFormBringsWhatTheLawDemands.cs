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
            CheckForm(delegation, delegation.Form!, diagnostics);
        }
    }

    private static void CheckForm(SourceDelegation delegation, Written<FormOfDelegation> form, DiagnosticBag diagnostics)
    {
        var own = Demands.First(demand => demand.Form == form.Value);
        var others = Demands.Where(demand => demand != own && WrittenFor(delegation, demand) is not null).ToList();
        var isMissing = WrittenFor(delegation, own) is null;
        foreach (var other in others)
        {
            diagnostics.Add(
                DiagnosticCodes.FormMismatch,
                WrittenFor(delegation, other)!.Position,
                $"赋权形式是{form.Value.WordOf()}，不应填写 {other.Key}；{(isMissing ? $"请换成 {own.Key}（{own.Contents}）" : "请删去这一段")}，或者更正 {form.Position} 的赋权形式。");
        }

        // Where another form's part stands instead, one fault tells both.
        if (isMissing && others.Count == 0)
        {
            diagnostics.Add(own.Missing, form.Position, $"赋权形式是{form.Value.WordOf()}，但没有写 {own.Key}；请补上{own.Contents}。");
        }
    }

    private static IWritten? WrittenFor(SourceDelegation delegation, Demand demand) =>
        (IWritten?)RecordDescription.Of(typeof(SourceDelegation)).Find(demand.Key)!.Get(delegation);

    private sealed record Demand(FormOfDelegation Form, string Key, DiagnosticCode Missing, string Contents);
}
