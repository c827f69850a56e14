using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>Who is stationed in the zone and what they may decide there.</summary>
public sealed record SourceStationing : SourceRecord
{
    [Field("派驻机关", "由哪个部门派驻，结果以该部门名义作出。", Required = true, RefersTo = Target.Departments, Example = "danyang-ecology")]
    public Text? Body { get; init; }

    [Field("派驻人员", "人数和岗位。", Required = true, Example = "首席代表 1 名、经办人 1 名")]
    public Text? Staff { get; init; }

    [Field("现场权限", "派驻人员在现场能办到哪一步。", Required = true, Example = "现场受理、审查并制证")]
    public Text? Powers { get; init; }
}
