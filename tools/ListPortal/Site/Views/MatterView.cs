using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One matter: who leads and who assists in every zone.</summary>
public sealed record MatterView(Matter Matter, IReadOnlyList<GroupOf<Zone, DivisionRow>> Zones, IReadOnlyList<Zone> NotListed);
