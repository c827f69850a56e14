using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All open data.</summary>
public sealed record DataView(IReadOnlyList<Zone> Zones)
{
    /// <summary>There are so many zones that workbooks, services and archives are to be had zone by zone alone.</summary>
    public required bool IsLarge { get; init; }

    public bool HasOffline { get; init; }

    public required IReadOnlyList<DataLine> Three { get; init; }

    public required IReadOnlyList<DataLine> Others { get; init; }
}
