using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The totals that a document states for one zone; the id is the zone's.</summary>
public sealed record SourceZoneAsserts : SourceElement
{
    [Field("赋权事项数", "该开发区在用赋权事项数。", Unit = "项", Example = "23")]
    public Number? Delegations { get; init; }

    [Field("职责分工行数", "该开发区职责分工清单的行数。", Unit = "项", Example = "75")]
    public Number? ZoneTownRows { get; init; }

    [Field("职能分工行数", "该开发区职能分工清单的行数。", Unit = "项", Example = "45")]
    public Number? ZoneParkRows { get; init; }
}
