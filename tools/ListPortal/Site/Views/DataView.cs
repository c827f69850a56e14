using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All open data.</summary>
public sealed record DataView(IReadOnlyList<Zone> Zones)
{
    public bool HasOffline { get; init; }

    public required IReadOnlyList<DataLine> Three { get; init; }

    public required IReadOnlyList<DataLine> Others { get; init; }
}
