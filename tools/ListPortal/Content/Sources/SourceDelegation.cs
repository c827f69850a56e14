using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>What one zone does with one item. Path is the key; what is absent is inherited from the item.</summary>
[Kind("content/delegations/{zone}/{item}.yml", "赋权事项", "一个开发区办理一个事项的情况。路径就是键，不在文件里重复；没有写的沿用事项的规定。")]
public sealed record SourceDelegation : SourceRecord
{
    [FromPath]
    public string Zone { get; init; } = "";

    [FromPath]
    public string Item { get; init; } = "";

    [Field("依据文件", "赋权的文件。", Required = true, RefersTo = Target.Documents, Example = "first-batch-2024")]
    public Text? Document { get; init; }

    [Field("赋权形式", "下放、授权、委托或派驻；每种形式还须填写法律要求的内容。", Required = true, Example = "委托")]
    public Written<FormOfDelegation>? Form { get; init; }

    [Field("权力来源", "法定本级行使、上级下放、上级授权、同级授权、上级委托、同级委托。", Required = true, Example = "同级委托")]
    public Written<PowerSource>? PowerSource { get; init; }

    [Field("行使层级", "以哪一级的名义行使。", Required = true, Example = "county")]
    public Written<Level>? ExerciseLevel { get; init; }

    [Field("原实施机关", "赋权前由谁实施。", Required = true, RefersTo = Target.Departments, Example = "danyang-market-regulation")]
    public Text? OriginalBody { get; init; }

    [Field("委托事宜", "赋权形式为委托时必填。")]
    public Written<SourceEntrustment>? Entrustment { get; init; }

    [Field("授权事宜", "赋权形式为授权时必填。")]
    public Written<SourceAuthorisation>? Authorisation { get; init; }

    [Field("下放事宜", "赋权形式为下放时必填。")]
    public Written<SourceDevolution>? Devolution { get; init; }

    [Field("派驻事宜", "赋权形式为派驻时必填。")]
    public Written<SourceStationing>? Stationing { get; init; }

    [Field("实施机构", "开发区由哪个机构办理。", Required = true, RefersTo = Target.Departments, Example = "danyang-edz-approval")]
    public Text? Department { get; init; }

    [Field("实施岗位", "机构内的岗位。", Required = true, MayBe = Absence.Unknown, Example = "市场准入审批岗")]
    public Text? Post { get; init; }

    [Field("办理范围", "全部环节或部分环节。", Required = true, Example = "全部环节", Bearing = Bearing.Burden)]
    public Written<Extent>? Extent { get; init; }

    [Field("范围说明", "部分环节时必填：哪些环节在开发区办、其余由谁办。", Example = "开发区受理、初审，市局决定并制证")]
    public Text? ExtentNote { get; init; }

    [Field("承诺办结时限", "开发区公开承诺的时限，单位按承诺写。", Required = true, MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<SourceLimit>? PromisedLimit { get; init; }

    [Field("办理窗口", "本开发区办事大厅的窗口标识。", Required = true, MayBe = Absence.Unknown, Example = "project")]
    public TextList? Windows { get; init; }

    [Field("咨询电话", "不写则用开发区的咨询电话。", Example = "0511-00000000", Bearing = Bearing.Fact)]
    public Text? Enquiry { get; init; }

    [Field("监督投诉电话", "不写则用开发区的监督投诉电话；不得与咨询电话相同。", Example = "0511-00000001", Bearing = Bearing.Fact)]
    public Text? Complaint { get; init; }

    [Field("到现场次数", "申请人最多要到现场几次。", Required = true, MayBe = Absence.Unknown, Unit = "次", Example = "1", Bearing = Bearing.Burden)]
    public Number? Visits { get; init; }

    [Field("办理渠道", "窗口办理、网上办理、移动端办理、快递申请。", Required = true, Example = "窗口办理", Bearing = Bearing.Ease)]
    public Written<IReadOnlyList<Written<Channel>>>? Channels { get; init; }

    [Field("事中事后监管", "赋权后由谁监管、怎样衔接。", Required = true)]
    public Written<SourceDelegationSupervision>? Supervision { get; init; }

    [Field("业务指导", "原实施机关怎样支持：培训、系统、权责归属。", Required = true)]
    public Written<SourceSupport>? Support { get; init; }

    [Field("生效日期", "开发区开始办理的日期。", Required = true, Example = "2024-07-01")]
    public DateField? Effective { get; init; }

    [Field("截止日期", "有期限的赋权写到期日；没有期限写无。", MayBe = Absence.None, Example = "2027-12-31")]
    public DateField? Until { get; init; }

    [Field("状态", "在用、暂停、取消或合并。", Required = true, Example = "在用")]
    public Written<Status>? Status { get; init; }

    [Field("调整记录", "状态不是在用时，作出决定的调整。", RefersTo = Target.Adjustments, Example = "2025-03-01-withdraw")]
    public Text? Adjustment { get; init; }

    [Field("与标准不同之处", "对事项标准的逐项改动，列表按元素标识改、删、增。")]
    public Written<SourceOverrides>? Overrides { get; init; }
}
