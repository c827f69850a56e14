using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>Something that happened to a record: by law from a day on, or on this site.</summary>
/// <param name="Day">Of an adjustment the day from which it holds, of a publication the day of that.</param>
/// <param name="Lines">What changed; none where the history of the files begins.</param>
public sealed record HistoryEvent(DateOnly Day, IReadOnlyList<LogLine> Lines)
{
    /// <summary>Null for a publication.</summary>
    public Adjustment? Adjustment { get; init; }

    /// <summary>The page of the change log that tells it; null where the history begins.</summary>
    public string? Address { get; init; }
}
