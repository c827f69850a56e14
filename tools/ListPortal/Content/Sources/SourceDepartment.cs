using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>A body with a function, a region and a level; it implements, delegates, supervises, leads or assists.</summary>
public sealed record SourceDepartment : SourceElement
{
    [Field("名称", "部门全称。", Required = true, Example = "丹阳市市场监督管理局")]
    public Text? Name { get; init; }

    [Field("职能领域", "部门的职能。", Required = true, RefersTo = Target.Functions, Example = "market-regulation")]
    public Text? Function { get; init; }

    [Field("区域", "县级部门写县、市、区，市级部门写设区的市；开发区、镇街、园区机构写所在县级区域。", Required = true, Example = "丹阳市")]
    public Text? Region { get; init; }

    [Field("层级", "province、city、county、zone、town 或 park。", Required = true, Example = "county")]
    public Written<Level>? Level { get; init; }

    [Field("所属开发区", "开发区、镇街、园区机构填写其所属的开发区。", RefersTo = Target.Zones, Example = "danyang-edz")]
    public Text? Zone { get; init; }

    [Field("所属镇（街道）", "镇街机构填写。", RefersTo = Target.Towns, Example = "qu-a")]
    public Text? Town { get; init; }

    [Field("所属园区", "园区机构填写。", RefersTo = Target.Parks, Example = "danyang-edz-optics")]
    public Text? Park { get; init; }

    [Field("别称", "人们还会怎样称呼。", Example = "市监局")]
    public TextList? Aliases { get; init; }

    [Field("口语词", "旧称和口头叫法，只用来搜索，不显示。", Example = "工商局")]
    public TextList? Keywords { get; init; }

    [Field("依据文件", "机构设置出自哪个文件；示例机构填示例文件。", RefersTo = Target.Documents, Example = "zone-frame-2024")]
    public Text? Document { get; init; }
}
