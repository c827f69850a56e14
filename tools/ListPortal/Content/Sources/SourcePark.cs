using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A function park led by a zone, with its leading industries.</summary>
public sealed record SourcePark : SourceElement
{
    [Field("名称", "园区名称。", Required = true, Example = "视光产业园")]
    public Text? Name { get; init; }

    [Field("主导产业", "不超过三个。", Required = true, Example = "光学镜片")]
    public TextList? Industries { get; init; }

    [Field("所在镇（街道）", "园区坐落的镇、街道。", Example = "qu-a", RefersTo = Target.Towns)]
    public Text? Town { get; init; }

    [Field("简介", "园区做什么，一句话。", Required = true, Example = "承接镜片制造和眼镜贸易项目。")]
    public Text? Summary { get; init; }

    [Field("依据文件", "园区信息出自哪个文件。", Required = true, RefersTo = Target.Documents, Example = "zone-frame-2024")]
    public Text? Document { get; init; }
}
