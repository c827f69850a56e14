using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>One condition for acceptance.</summary>
public sealed record SourceCondition : SourceOverridable
{
    [Field("条件", "一条条件，一句话。", Required = true, Example = "有与经营品种、数量相适应的场所。")]
    public Text? Text { get; init; }

    [Field("适用情形", "只在这些情形下适用；不写为全部情形。", Example = "new")]
    public TextList? For { get; init; }
}
