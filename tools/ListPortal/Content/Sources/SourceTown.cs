using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>A town or subdistrict that hosts a zone.</summary>
public sealed record SourceTown : SourceElement
{
    [Field("名称", "镇、街道名称。", Required = true, Example = "曲阿街道")]
    public Text? Name { get; init; }

    [Field("属地关系把握程度", "V、F、H 为可信，M、L 按待核处理。", Required = true, Example = "M")]
    public Written<Confidence>? Confidence { get; init; }
}
