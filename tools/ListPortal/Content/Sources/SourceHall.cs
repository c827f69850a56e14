using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A service hall of a zone with its hours and windows.</summary>
public sealed record SourceHall : SourceElement
{
    [Field("名称", "大厅名称。", Required = true, Example = "政务服务大厅")]
    public Text? Name { get; init; }

    [Field("地址", "办理地点；示例数据写明显的占位地址。", Required = true, MayBe = Absence.Unknown, Example = "示例路 1 号")]
    public Text? Address { get; init; }

    [Field("办理时间", "工作日的上下午时间。", Required = true, MayBe = Absence.Unknown, Example = "工作日 9:00—12:00,13:30—17:00")]
    public Text? Hours { get; init; }

    [Field("交通指引", "怎样到达。", MayBe = Absence.Unknown, Example = "示例公交站步行 200 米")]
    public Text? Directions { get; init; }

    [Field("窗口", "大厅内的窗口。", Required = true)]
    public Written<IReadOnlyList<SourceWindow>>? Windows { get; init; }
}
