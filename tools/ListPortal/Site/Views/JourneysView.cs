using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>All journeys.</summary>
public sealed record JourneysView(IReadOnlyList<Journey> Journeys, IReadOnlyList<Zone> Zones);
