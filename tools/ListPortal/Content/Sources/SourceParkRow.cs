using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>One row of list 2.</summary>
public sealed record SourceParkRow : SourceElement
{
    [Field("功能园区", "园区标识。", Required = true, RefersTo = Target.Parks, Example = "danyang-edz-optics")]
    public Text? Park { get; init; }

    [Field("职能事项", "职责事项标识。", Required = true, RefersTo = Target.Matters, Example = "leading-industry-research")]
    public Text? Matter { get; init; }

    [Field("适用范围", "主导方随范围不同时，写明本行的范围。", Example = "总投资 1 亿元以下项目")]
    public Text? Scope { get; init; }

    [Field("主导方", "zone、park、首接或各自。", Required = true, Example = "park")]
    public Written<Lead>? Lead { get; init; }

    [Field("开发区部门", "主体开发区一方的责任部门。", Required = true, MayBe = Absence.None, RefersTo = Target.Departments, Example = "danyang-edz-economy")]
    public Text? ZoneDepartment { get; init; }

    [Field("园区机构", "功能园区一方的责任机构。", Required = true, MayBe = Absence.None, RefersTo = Target.Departments, Example = "danyang-edz-optics-office")]
    public Text? ParkDepartment { get; init; }

    [Field("开发区职责", "与职责事项的一般写法不同时填写。", Example = "审定年度计划。")]
    public Text? ZoneDuty { get; init; }

    [Field("园区职责", "与职责事项的一般写法不同时填写。", Example = "提出年度计划并组织实施。")]
    public Text? ParkDuty { get; init; }

    [Field("运行方式", "双方怎样运转。", Example = "月度例会")]
    public Text? Coordination { get; init; }
}
