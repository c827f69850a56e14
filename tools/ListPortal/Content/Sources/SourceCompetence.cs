using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>Which function at which level handles an item by law.</summary>
public sealed record SourceCompetence : SourceRecord
{
    [Field("职能领域", "职能领域标识。", Required = true, RefersTo = Target.Functions, Example = "market-regulation")]
    public Text? Function { get; init; }

    [Field("层级", "county 为县级，city 为市级。", Required = true, Example = "county")]
    public Written<Level>? Level { get; init; }

    [Field("说明", "权限如何划分。", Example = "设区的市权限，可依法委托")]
    public Text? Note { get; init; }
}
