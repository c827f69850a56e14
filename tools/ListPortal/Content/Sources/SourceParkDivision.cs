using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>List 2 of one zone: who leads and who assists between zone and its parks.</summary>
[Kind("content/divisions/zone-park/{zone}.yml", "职能分工清单", "一个主体开发区与所统领功能园区的职能分工（清单二）。")]
public sealed record SourceParkDivision : SourceRecord
{
    [FromPath]
    public string Zone { get; init; } = "";

    [Field("依据文件", "分工清单的文件。", Required = true, RefersTo = Target.Documents, Example = "zone-park-division-2024")]
    public Text? Document { get; init; }

    [Field("分工行", "每行一个园区的一个职能事项。", Required = true)]
    public Written<IReadOnlyList<SourceParkRow>>? Rows { get; init; }
}
