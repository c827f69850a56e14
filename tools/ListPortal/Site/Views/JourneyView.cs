using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>One journey as such, with the zones to choose from.</summary>
public sealed record JourneyView(Journey Journey, IReadOnlyList<ZoneForJourney> Zones);
