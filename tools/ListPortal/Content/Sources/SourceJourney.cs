using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>Several items in an order, done for one purpose.</summary>
[Kind("content/journeys/{id}.yml", "一件事", "为一个目的按次序办理的若干事项。")]
public sealed record SourceJourney : SourceRecord
{
    [FromPath]
    public string Id { get; init; } = "";

    [Field("名称", "一件事的名称。", Required = true, Example = "建一座厂房")]
    public Text? Name { get; init; }

    [Field("说明", "适合谁、从哪里开始到哪里结束。", Required = true, Example = "从项目备案到竣工验收。")]
    public Text? Summary { get; init; }

    [Field("口语词", "人们会怎样说。", Required = true, Example = "建厂")]
    public TextList? Keywords { get; init; }

    [Field("服务对象", "自然人、企业法人等。", Required = true, Example = "企业法人")]
    public Written<IReadOnlyList<Written<Audience>>>? Audience { get; init; }

    [Field("依据文件", "次序由谁整理。", Required = true, RefersTo = Target.Documents, Example = "journeys-2024")]
    public Text? Document { get; init; }

    [Field("分支", "视情况才需要的部分。", MayBe = Absence.None)]
    public Written<IReadOnlyList<SourceBranch>>? Branches { get; init; }

    [Field("环节", "要办的事项，按先后排列。", Required = true)]
    public Written<IReadOnlyList<SourceJourneyStep>>? Steps { get; init; }
}
