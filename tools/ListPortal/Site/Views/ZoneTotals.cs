using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>What each of the three lists holds for a zone.</summary>
public sealed record ZoneTotals(Zone Zone, int Delegations, int TownRows, int ParkRows);
