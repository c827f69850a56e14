using ListPortal.History;

namespace ListPortal.Site.Views;

/// <summary>The change log, the latest first.</summary>
public sealed record ChangesView(IReadOnlyList<LogEntry> Entries)
{
    /// <summary>Values of the filter with the names that visitors know.</summary>
    public required IReadOnlyList<FilterChoice> Zones { get; init; }

    public required IReadOnlyList<FilterChoice> Items { get; init; }

    public required IReadOnlyList<FilterChoice> Departments { get; init; }

    public required IReadOnlyList<FilterChoice> Classes { get; init; }

    /// <summary>Other pages of a long log, by the year that they tell.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The year that this page tells alone, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Versions of the lists that could not be read.</summary>
    public IReadOnlyList<UnreadRevision> Unread { get; init; } = [];
}
