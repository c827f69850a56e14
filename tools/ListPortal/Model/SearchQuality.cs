namespace ListPortal.Model;

/// <summary>How search did on the judged queries of one set.</summary>
public sealed record SearchQuality
{
    /// <summary>The queries that were never looked at while search was improved.</summary>
    public required bool IsApart { get; init; }

    public required int Queries { get; init; }

    /// <summary>Normalised discounted cumulative gain of the first ten results, 0 to 1.</summary>
    public required double Ndcg { get; init; }

    /// <summary>Mean of 1 / place of the first right record, 0 to 1.</summary>
    public required double Mrr { get; init; }

    /// <summary>Share of queries with a right record among the first three.</summary>
    public required double InFirstThree { get; init; }

    /// <summary>Share of queries without any right record.</summary>
    public required double WithoutRight { get; init; }

    /// <summary>Share of queries, of those that the portal can answer, that got no result at all.</summary>
    public required double Empty { get; init; }

    /// <summary>Queries for what the portal does not hold, and how many of them were told so without a wrong guess.</summary>
    public required int Outside { get; init; }

    public required int OutsideTold { get; init; }

    /// <summary>In the order of the sorts.</summary>
    public required IReadOnlyList<QualityOfSort> Sorts { get; init; }
}
