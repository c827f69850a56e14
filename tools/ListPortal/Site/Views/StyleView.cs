using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Every part that pages are made of, with records of the lists as examples.</summary>
public sealed record StyleView
{
    public IReadOnlyList<Answer> Answers { get; } = Enum.GetValues<Answer>();

    public IReadOnlyList<Verdict> Verdicts { get; } = Enum.GetValues<Verdict>();

    /// <summary>The item over which zones differ most, with its guides.</summary>
    public required ItemLine? Item { get; init; }

    public required IReadOnlyList<Zone> Zones { get; init; }

    /// <summary>One row for each way of leading.</summary>
    public required IReadOnlyList<DivisionRow> Rows { get; init; }

    public required LeadCounts Leads { get; init; }

    public required Document? Document { get; init; }
}
