using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All zones with the number of items that each handles.</summary>
public sealed record ZonesView(IReadOnlyList<CountOf<Zone>> Zones);
