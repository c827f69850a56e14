using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>A limit of time in the unit of its source. Limits of different units are never added or compared.</summary>
public sealed record Limit
{
    public required int Amount { get; init; }

    public required TimeUnit Unit { get; init; }

    public LimitStart? From { get; init; }

    public Extension? Extension { get; init; }

    public string? Clause { get; init; }

    public Confidence? Confidence { get; init; }

    public string? Note { get; init; }

    /// <summary>As pages write it. Between number and 工作日 stands a space, so that the figure can be seen.</summary>
    public string Words => Unit switch
    {
        TimeUnit.OnTheSpot => Unit.LabelOf(),
        TimeUnit.WorkingDay => $"{Amount} 个{Unit.LabelOf()}",
        _ => $"{Amount} {Unit.LabelOf()}",
    };
}
