using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>A condition under which some steps of a journey are needed.</summary>
public sealed record SourceBranch : SourceElement
{
    [Field("名称", "在什么情况下需要。", Required = true, Example = "涉及特种设备")]
    public Text? Name { get; init; }

    [Field("说明", "怎样判断。", Required = true, Example = "使用锅炉、压力容器、电梯、起重机械或叉车。")]
    public Text? Summary { get; init; }
}
