using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>A main development zone with its towns, its parks and where to find it.</summary>
[Kind("content/zones/{id}.yml", "主体开发区", "一个主体开发区：名称、区域、属地镇（街道）、功能园区、办事大厅和联系方式。")]
public sealed record SourceZone : SourceRecord
{
    [FromPath]
    public string Id { get; init; } = "";

    [Field("名称", "批准设立时的全称。", Required = true, Example = "江苏省丹阳经济开发区")]
    public Text? Name { get; init; }

    [Field("名称把握程度", "V、F、H 为可信，M、L 按待核处理。", Required = true, Example = "M")]
    public Written<Confidence>? NameConfidence { get; init; }

    [Field("简称", "清单中使用的简称。", Required = true, Example = "丹阳经开区")]
    public Text? ShortName { get; init; }

    [Field("别称", "人们还会怎样称呼。", Example = "丹阳开发区")]
    public TextList? Aliases { get; init; }

    [Field("排列次序", "全站按此次序排列各开发区。", Required = true, Example = "1")]
    public Number? Order { get; init; }

    [Field("所在县级区域", "县、县级市或区，与部门的区域一致。", Required = true, Example = "丹阳市")]
    public Text? Region { get; init; }

    [Field("区划代码", "县级行政区划代码，六位。", Required = true, Example = "321181", Bearing = Bearing.Fact)]
    public Text? RegionCode { get; init; }

    [Field("所在城市", "设区的市，与部门的区域一致。", Required = true, Example = "镇江市")]
    public Text? City { get; init; }

    [Field("简介", "开发区是做什么的，一两句话。", Required = true, Example = "以汽车零部件、视光产业为主。")]
    public Text? Summary { get; init; }

    [Field("依据文件", "属地、园区、联系方式等信息出自哪个文件。", Required = true, RefersTo = Target.Documents, Example = "zone-frame-2024")]
    public Text? Document { get; init; }

    [Field("属地镇（街道）", "开发区所在的镇、街道。", Required = true)]
    public Written<IReadOnlyList<SourceTown>>? Towns { get; init; }

    [Field("功能园区", "由本开发区统领的功能园区。", Required = true, MayBe = Absence.None)]
    public Written<IReadOnlyList<SourcePark>>? Parks { get; init; }

    [Field("办事大厅", "受理赋权事项的场所。", Required = true)]
    public Written<IReadOnlyList<SourceHall>>? Halls { get; init; }

    [Field("咨询电话", "办事咨询的电话。", Required = true, MayBe = Absence.Unknown, Example = "0511-00000000", Bearing = Bearing.Fact)]
    public Text? Enquiry { get; init; }

    [Field("监督投诉电话", "不得与咨询电话相同。", Required = true, MayBe = Absence.Unknown, Example = "0511-00000001", Bearing = Bearing.Fact)]
    public Text? Complaint { get; init; }
}
