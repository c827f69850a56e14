using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>One row of list 1.</summary>
public sealed record SourceTownRow : SourceElement
{
    [Field("职责事项", "职责事项标识。", Required = true, RefersTo = Target.Matters, Example = "idle-land")]
    public Text? Matter { get; init; }

    [Field("镇（街道）", "只适用于其中一个镇、街道时填写。", RefersTo = Target.Towns, Example = "qu-a")]
    public Text? Town { get; init; }

    [Field("适用范围", "主导方随范围不同时，写明本行的范围。", Example = "园区重点企业")]
    public Text? Scope { get; init; }

    [Field("主导方", "zone、town、首接或各自。", Required = true, Example = "zone")]
    public Written<Lead>? Lead { get; init; }

    [Field("开发区部门", "开发区一方的责任部门。", Required = true, MayBe = Absence.None, RefersTo = Target.Departments, Example = "danyang-edz-planning")]
    public Text? ZoneDepartment { get; init; }

    [Field("镇（街道）部门", "镇、街道一方的责任机构。", Required = true, MayBe = Absence.None, RefersTo = Target.Departments, Example = "qu-a-economy")]
    public Text? TownDepartment { get; init; }

    [Field("开发区职责", "与职责事项的一般写法不同时填写。", Example = "落实资金并按月通报。")]
    public Text? ZoneDuty { get; init; }

    [Field("镇（街道）职责", "与职责事项的一般写法不同时填写。", Example = "逐户核实并公示。")]
    public Text? TownDuty { get; init; }

    [Field("协同要求", "双方怎样配合。", Example = "每季度会商一次")]
    public Text? Coordination { get; init; }
}
