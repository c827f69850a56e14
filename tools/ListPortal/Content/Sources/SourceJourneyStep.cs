using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>One item of a journey and what must be done before it.</summary>
public sealed record SourceJourneyStep : SourceElement
{
    [Field("事项", "要办的事项。", Required = true, RefersTo = Target.Items, Example = "construction-permit")]
    public Text? Item { get; init; }

    [Field("在其后", "必须先办完的环节标识。", MayBe = Absence.None, Example = "planning-permit")]
    public TextList? After { get; init; }

    [Field("分支", "只在这些分支下需要。", Example = "special-equipment")]
    public TextList? When { get; init; }

    [Field("提示", "办理时注意什么。", Example = "可与施工图审查同时办理")]
    public Text? Note { get; init; }
}
