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
        var empty = UnknownColumns.Of(guide, delegation).ToList();
        (QualityClass Class, string? Detail, string Section)[] found =
        [
            (QualityClass.CatchAllMaterials, Named(guide, material => MaterialsAreNamedExactly.IsCatchAll(material.Name)), "materials"),
            (QualityClass.StepNamesOnly, StepNames(guide), "steps"),
            (QualityClass.MissingLimit, delegation.PromisedLimit.IsGiven ? null : "", "limits"),
            (QualityClass.MissingFee, MissingFee(guide), "fee"),
            (QualityClass.MissingContacts, Contacts(delegation), delegation.Enquiry.IsGiven ? "complaint" : "where"),
            (QualityClass.MissingForms, Named(guide, material => IsFilledIn(material) && material.Form is null), "materials"),
            (QualityClass.EmptyColumns, Listed(empty.Select(column => column.Name)), empty.Select(column => column.Section).FirstOrDefault("what")),
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

    private static string? MissingFee(Guide guide) =>
        guide.Terms.Fee.IsUnknown ? "" : Listed((guide.Terms.Fee.Value?.Charges ?? []).Where(charge => charge.Standard.IsUnknown).Select(charge => charge.Name));

    private static string? Contacts(Delegation delegation) => Listed([.. Unless(delegation.Enquiry.IsGiven, "咨询电话"), .. Unless(delegation.Complaint.IsGiven, "投诉电话")]);

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
        delegation is { Form: FormOfDelegation.Entrustment, Until: { } until } && until <= day.AddDays(DaysOfNotice) ? until.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : null;

    private static string? Listed(IEnumerable<string> names) => names.ToList() is { Count: > 0 } all ? string.Join('、', all) : null;

    [GeneratedRegex("(申请|申报|登记|备案|承诺|告知|审批|信息|采集)(书|表|单)(（|$)")]
    private static partial Regex FilledIn();
}
