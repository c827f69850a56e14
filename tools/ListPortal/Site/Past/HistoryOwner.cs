using ListPortal.History;

namespace ListPortal.Site.Past;

/// <summary>A record with a history of its own.</summary>
/// <param name="Name">As its history page calls it.</param>
/// <param name="Page">Its page as it stands today.</param>
/// <param name="Files">The files that say what it says, its own first.</param>
internal sealed record HistoryOwner(string Name, Page Page, IReadOnlyList<string> Files)
{
    /// <summary>The files without which the page was not there. A guide was there before the zone was given anything: it answered no.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [Files[0]];

    public bool WasThere(Publication publication) => Roots.All(publication.Has);

    /// <summary>Null for a standard item, which is the same in all zones.</summary>
    public string? ZoneId { get; init; }

    /// <summary>As changes of items name the zones that have words of their own.</summary>
    public string? ZoneName { get; init; }

    /// <summary>Null for a zone or one of its division lists.</summary>
    public string? ItemId { get; init; }

    public bool IsZone => ItemId is null && IsAdjusted;

    /// <summary>Adjustments decide on delegations, and so on items and zones; of division lists they say nothing.</summary>
    public bool IsAdjusted { get; init; } = true;
}
