namespace ListPortal.Fields.Terms;

/// <summary>The stage of a project's whole course in which an item is needed.</summary>
public enum Stage
{
    [Term("投资招引")]
    InvestmentAttraction,

    [Term("前期规划")]
    PreliminaryPlanning,

    [Term("市场准入")]
    MarketAccess,

    [Term("工程建设")]
    Construction,

    [Term("投产运行")]
    Operation,
}
