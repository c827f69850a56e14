namespace ListPortal.Model.Quality;

/// <summary>Finds what a guide leaves open (待核), whole columns and single values inside them.</summary>
internal static class UnknownColumns
{
    /// <summary>Each column once, with the part of the guide where it is to be seen.</summary>
    public static IEnumerable<(string Name, string Section)> Of(Guide guide, Delegation delegation) =>
        Whole(guide, delegation).Concat(Inside(guide)).Where(column => column.IsUnknown).Select(column => (column.Name, column.Section));

    private static IEnumerable<(bool IsUnknown, string Name, string Section)> Whole(Guide guide, Delegation delegation) =>
    [
        (guide.Terms.Conditions.IsUnknown, "受理条件", "conditions"),
        (guide.Terms.Materials.IsUnknown, "申请材料", "materials"),
        (guide.Terms.Steps.IsUnknown, "办理环节", "steps"),
        (guide.Terms.SpecialProcedures.IsUnknown, "特别程序", "special"),
        (guide.Item.StatutoryLimit.IsUnknown, "法定办结时限", "limits"),
        (guide.Terms.Result.IsUnknown, "办理结果", "result"),
        (guide.Item.Basis.IsUnknown, "设定依据", "basis"),
        (guide.Terms.Duties.IsUnknown, "部门责任", "duties"),
        (guide.Terms.Faq.IsUnknown, "常见问题", "faq"),
        (delegation.Visits.IsUnknown, "到现场次数", "what"),
        (delegation.Post.IsUnknown, "实施岗位", "delegation"),
    ];

    private static IEnumerable<(bool IsUnknown, string Name, string Section)> Inside(Guide guide)
    {
        var terms = guide.Terms;
        var (materials, steps, special, charges) = (terms.Materials.Value ?? [], terms.Steps.Value ?? [], terms.SpecialProcedures.Value ?? [], terms.Fee.Value?.Charges ?? []);
        return
        [
            (materials.Any(material => material.Originals.IsUnknown || material.Copies.IsUnknown), "材料份数", "materials"),
            (materials.Any(material => material.Acceptance.IsUnknown), "材料受理标准", "materials"),
            (steps.Any(step => step.Actor.IsUnknown), "环节的办理人员", "steps"),
            (steps.Any(step => step.Limit.IsUnknown), "环节的时限", "steps"),
            (steps.Any(step => step.Standard.IsUnknown), "环节的审查标准", "steps"),
            (steps.Any(step => step.Output.IsUnknown), "环节的结果", "steps"),
            (special.Any(procedure => procedure.Limit.IsUnknown || procedure.Counted.IsUnknown), "特别程序的时限", "special"),
            (terms.Fee.Value?.Basis.IsUnknown == true, "收费依据", "fee"),
            (charges.Any(charge => charge.Reduction?.IsUnknown == true), "收费减免", "fee"),
            (terms.Result.Value?.Validity.IsUnknown == true, "结果的有效期", "result"),
            ((guide.Item.Basis.Value ?? []).Any(basis => basis.Article.IsUnknown), "依据的条款", "basis"),
            ((terms.Duties.Value ?? []).Any(duty => duty.Post.IsUnknown || duty.Accountability.IsUnknown), "责任的岗位和追责", "duties"),
            (IsOpen(guide.Item.Supervision), "事中事后监管", "supervision"),
        ];
    }

    private static bool IsOpen(Supervision? supervision) => supervision is not null
        && (supervision.Body.IsUnknown || supervision.Methods.IsUnknown || supervision.Content.IsUnknown || supervision.Basis?.IsUnknown == true || supervision.Frequency?.IsUnknown == true);
}
