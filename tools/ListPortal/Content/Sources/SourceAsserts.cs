using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The totals that a document states and that the portal reconciles.</summary>
public sealed record SourceAsserts : SourceRecord
{
    [Field("主体开发区数", "纳入清单的主体开发区个数。", Unit = "个", Example = "7")]
    public Number? Zones { get; init; }

    [Field("功能园区数", "由主体开发区统领的功能园区个数。", Unit = "个", Example = "16")]
    public Number? Parks { get; init; }

    [Field("赋权事项总数", "各开发区在用赋权事项之和。", Unit = "项", Example = "172")]
    public Number? Delegations { get; init; }

    [Field("职责分工总数", "主体开发区与属地镇（街道）的职责分工行数。", Unit = "项", Example = "524")]
    public Number? ZoneTownRows { get; init; }

    [Field("职能分工总数", "主体开发区与功能园区的职能分工行数。", Unit = "项", Example = "319")]
    public Number? ZoneParkRows { get; init; }

    [Field("开发区职责类数", "主体开发区主要职责的类数。", Unit = "类", Example = "26")]
    public Number? ZoneDutyClasses { get; init; }

    [Field("镇街职责类数", "镇（街道）主要职责的类数。", Unit = "类", Example = "17")]
    public Number? TownDutyClasses { get; init; }

    [Field("分区总数", "文件按开发区写明的总数。")]
    public Written<IReadOnlyList<SourceZoneAsserts>>? ByZone { get; init; }
}
