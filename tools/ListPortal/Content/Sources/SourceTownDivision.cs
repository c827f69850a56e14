using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>List 1 of one zone: who leads and who assists between zone and town.</summary>
[Kind("content/divisions/zone-town/{zone}.yml", "职责分工清单", "一个开发区与属地镇（街道）的职责分工（清单一）。")]
public sealed record SourceTownDivision : SourceRecord
{
    [FromPath]
    public string Zone { get; init; } = "";

    [Field("依据文件", "分工清单的文件。", Required = true, RefersTo = Target.Documents, Example = "zone-town-division-2024")]
    public Text? Document { get; init; }

    [Field("分工行", "每行一个职责事项；镇街不同的，一镇一行；主导随范围不同的，一个范围一行。", Required = true)]
    public Written<IReadOnlyList<SourceTownRow>>? Rows { get; init; }
}
