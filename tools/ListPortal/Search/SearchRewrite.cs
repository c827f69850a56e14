namespace ListPortal.Search;

/// <summary>Another reading of a query: applied to the results, or offered beside them.</summary>
public sealed record SearchRewrite(string Kind, string From, string To, string Reason, bool Applied);
