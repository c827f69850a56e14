using System.Globalization;
using System.Text.RegularExpressions;
using ListPortal.Fields.Terms;
using ListPortal.Validation.Rules;

namespace ListPortal.Model.Quality;

/// <summary>Inspects one guide class by class, as an inspector of the State Council would.</summary>
internal static partial class GuideInspection
{
    private const int OrdinaryLimit = 20;
    private const int DaysOfNotice = 90;

    public static IEnumerable<QualityFinding> Of(Guide guide, DateOnly day)
    {
        var delegation = guide.Delegation!;
        (QualityClass Class, string? Detail, string Section)[] found =
        [
            (QualityClass.CatchAllMaterials, Named(guide, material => MaterialsAreNamedExactly.IsCatchAll(material.Name)), "materials"),
            (QualityClass.StepNamesOnly, StepNames(guide), "steps"),
            (QualityClass.MissingLimit, delegation.PromisedLimit.IsGiven ? null : "", "limits"),
            (QualityClass.MissingFee, guide.Terms.Fee.IsUnknown ? "" : null, "fee"),
            (QualityClass.MissingContacts, Contacts(delegation), "where"),
            (QualityClass.MissingForms, Named(guide, material => IsFilledIn(material) && material.Form is null), "materials"),
            (QualityClass.EmptyColumns, Empty(guide, delegation), "what"),
            (QualityClass.PromisedOverStatutory, OverStatutory(guide, delegation), "limits"),
            (QualityClass.LongLimitWithoutBasis, LongLimit(guide), "limits"),
            (QualityClass.BasisNotChecked, Unchecked(guide, day), "basis"),
            (QualityClass.ExpiringEntrustment, Expiring(delegation, day), "delegation"),
        ];
        return found.Where(each => each.Detail is not null).Select(each => new QualityFinding(each.Class, guide, each.Detail!, each.Section));
    }

    private static string? Named(Guide guide, Func<Material, bool> isWanting) => Listed((guide.Terms.Materials.Value ?? []).Where(isWanting).Select(material => material.Name));

    /// <summary>Papers that an applicant fills in; those that others issue have no form here.</summary>
    private static bool IsFilledIn(Material material) => material.Source == MaterialSource.Applicant && FilledIn().IsMatch(material.Name);

    private static string? StepNames(Guide guide) =>
        Listed((guide.Terms.Steps.Value ?? []).Where(step => !step.Actor.IsGiven && !step.Standard.IsGiven && !step.Output.IsGiven).Select(step => step.Name));

    private static string? Contacts(Delegation delegation) => Listed([.. Unless(delegation.Enquiry.IsGiven, "咨询电话"), .. Unless(delegation.Complaint.IsGiven, "投诉电话")]);

    private static string? Empty(Guide guide, Delegation delegation) => Listed(
    [
        .. Unless(!guide.Terms.Conditions.IsUnknown, "受理条件"),
        .. Unless(!guide.Terms.Materials.IsUnknown, "申请材料"),
        .. Unless(!guide.Terms.Steps.IsUnknown, "办理环节"),
        .. Unless(!guide.Terms.Duties.IsUnknown, "部门责任"),
        .. Unless(!guide.Terms.Result.IsUnknown, "办理结果"),
        .. Unless(!guide.Item.Basis.IsUnknown, "设定依据"),
        .. Unless(!guide.Item.StatutoryLimit.IsUnknown, "法定办结时限"),
        .. Unless(!delegation.Visits.IsUnknown, "到现场次数"),
        .. Unless(!delegation.Post.IsUnknown, "实施岗位"),
    ]);

    private static IEnumerable<string> Unless(bool isRight, string column) => isRight ? [] : [column];

    private static string? OverStatutory(Guide guide, Delegation delegation) =>
        (delegation.PromisedLimit.Value, guide.Item.StatutoryLimit.Value) is ({ } promised, { } statutory) && promised.Unit == statutory.Unit && promised.Amount > statutory.Amount
            ? $"{promised.Words} / {statutory.Words}"
            : null;

    private static string? LongLimit(Guide guide) =>
        guide.Item is { Type: ItemType.AdministrativeLicence, StatutoryLimit.Value: { Clause: null } limit } && limit.Unit != TimeUnit.OnTheSpot && limit.Amount > OrdinaryLimit ? limit.Words : null;

    private static string? Unchecked(Guide guide, DateOnly day) =>
        Listed((guide.Item.Basis.Value ?? []).Where(basis => !basis.Checked.IsGiven || basis.Checked.Value.AddYears(1) < day).Select(basis => $"{basis.Law}{basis.Article.Value}"));

    private static string? Expiring(Delegation delegation, DateOnly day) =>
        delegation is { Form: FormOfDelegation.Entrustment, Until: { } until } && until < day.AddDays(DaysOfNotice) ? until.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : null;

    private static string? Listed(IEnumerable<string> names) => names.ToList() is { Count: > 0 } all ? string.Join('、', all) : null;

    [GeneratedRegex("(申请|登记|备案|承诺|告知|审批)(书|表|单)(（|$)")]
    private static partial Regex FilledIn();
}
