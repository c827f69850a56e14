using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>Something that the portal does not hold, with the words for it and who handles it.</summary>
public sealed record SourceOutsideMatter : SourceElement
{
    [Field("人们说", "人们会输入的词。", Required = true, Example = "结婚登记")]
    public TextList? Say { get; init; }

    [Field("由谁办", "依法由谁办理，写通称，不写具体机构。", Required = true, Example = "婚姻登记机关")]
    public Text? Who { get; init; }

    [Field("说明", "告诉访客的一句话。", Required = true, Example = "婚姻登记由县级民政部门的婚姻登记机关办理，不在开发区的清单里。")]
    public Text? Advice { get; init; }
}
