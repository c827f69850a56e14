using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>One stage of the workflow: actor, limit, review standard, output.</summary>
public sealed record SourceStep : SourceOverridable
{
    [Field("环节名称", "受理、审查、决定、送达等。", Required = true, Example = "审查")]
    public Text? Name { get; init; }

    [Field("办理人员", "由哪个岗位办理。", Required = true, MayBe = Absence.Unknown, Example = "经办人")]
    public Text? Actor { get; init; }

    [Field("环节时限", "本环节用时；单位按承诺写。", Required = true, MayBe = Absence.Either, Bearing = Bearing.Burden)]
    public Written<SourceLimit>? Limit { get; init; }

    [Field("审查标准", "本环节看什么、怎样算通过。", Required = true, MayBe = Absence.Unknown, Example = "材料齐全、符合法定形式")]
    public Text? Standard { get; init; }

    [Field("环节结果", "本环节产生什么。", Required = true, MayBe = Absence.Either, Example = "审查意见")]
    public Text? Output { get; init; }

    [Field("适用情形", "只在这些情形下经过；不写为全部情形。", Example = "new")]
    public TextList? For { get; init; }
}
