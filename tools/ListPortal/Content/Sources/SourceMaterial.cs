using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>A paper that one item asks for, with counts, form, source and standard.</summary>
public sealed record SourceMaterial : SourceOverridable
{
    [Field("名录材料", "材料名录中的标识；同一材料在不同事项间据此合并。", RefersTo = Target.Papers, Example = "business-licence")]
    public Text? Paper { get; init; }

    [Field("材料名称", "不在名录中的材料写名称；在名录中的可写本事项的具体叫法。", Example = "经营场所布局图")]
    public Text? Name { get; init; }

    [Field("必要性", "必要、非必要或容缺后补。", Required = true, Example = "必要", Bearing = Bearing.Ease)]
    public Written<Necessity>? Necessity { get; init; }

    [Field("原件份数", "收取或核验的原件份数。", Required = true, MayBe = Absence.Unknown, Unit = "份", Example = "1", Bearing = Bearing.Burden)]
    public Number? Originals { get; init; }

    [Field("复印件份数", "收取的复印件份数。", Required = true, MayBe = Absence.Unknown, Unit = "份", Example = "0", Bearing = Bearing.Burden)]
    public Number? Copies { get; init; }

    [Field("材料形式", "纸质、电子、纸质或电子。", Required = true, Example = "纸质或电子", Bearing = Bearing.Ease)]
    public Written<Medium>? Medium { get; init; }

    [Field("来源渠道", "申请人自备、政府部门核发、其他。", Required = true, Example = "申请人自备")]
    public Written<MaterialSource>? Source { get; init; }

    [Field("出具单位", "由谁出具；在名录中的不必重复。", Example = "具有资质的检测机构")]
    public Text? Issuer { get; init; }

    [Field("填报须知", "怎样填、怎样准备。", Example = "由法定代表人签字并加盖公章")]
    public Text? Filling { get; init; }

    [Field("受理标准", "窗口收件时看什么。", Required = true, MayBe = Absence.Unknown, Example = "内容完整，签章齐全")]
    public Text? Acceptance { get; init; }

    [Field("表单", "空白表格和填写样例所在的表单。", RefersTo = Target.Forms, Example = "food-business-application")]
    public Text? Form { get; init; }

    [Field("要求提供的依据", "哪一条规定要求提交这份材料。", Example = "食品经营许可和备案管理办法", Bearing = Bearing.Fact)]
    public Text? Basis { get; init; }

    [Field("适用情形", "只在这些情形下提交；不写为全部情形。", Example = "new")]
    public TextList? For { get; init; }

    [Field("可由数据共享替代", "是或否；不写则按材料名录。", Example = "是", Bearing = Bearing.Ease)]
    public Flag? Shared { get; init; }
}
