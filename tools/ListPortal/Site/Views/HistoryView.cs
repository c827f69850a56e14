namespace ListPortal.Site.Views;

/// <summary>The history of one record, on both axes.</summary>
public sealed record HistoryView
{
    public required string Name { get; init; }

    /// <summary>The page whose history it is.</summary>
    public required string Address { get; init; }

    /// <summary>By law, the latest first.</summary>
    public required IReadOnlyList<HistoryEvent> Legal { get; init; }

    /// <summary>On this site, the latest first; none where the history of the files is not public.</summary>
    public required IReadOnlyList<HistoryEvent> Published { get; init; }

    /// <summary>Earlier versions, the latest first.</summary>
    public required IReadOnlyList<PastVersion> Versions { get; init; }

    /// <summary>Where the changes of a zone's list are to be had, to compare any two days; null for other records.</summary>
    public string? Records { get; init; }
}
