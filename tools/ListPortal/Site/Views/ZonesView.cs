namespace ListPortal.Site.Views;

/// <summary>All zones with their totals.</summary>
public sealed record ZonesView(IReadOnlyList<ZoneTotals> Zones);
