using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Model;

namespace ListPortal.Site.Past;

/// <summary>All records with a history of their own: items, zones, what zones were given, and their division lists.</summary>
internal static class HistoryOwners
{
    /// <param name="pages">The pages of today by their addresses.</param>
    public static IEnumerable<HistoryOwner> Of(PortalIndex index, IReadOnlyDictionary<string, Page> pages) =>
    [
        .. index.Portal.Items.Select(item => new HistoryOwner(item.Name, pages[Addresses.Of(item)], [ContentKinds.PathOf<SourceItem>(item.Id)]) { ItemId = item.Id }),
        .. index.Portal.Zones.Select(zone => new HistoryOwner(zone.Name, pages[Addresses.Of(zone)], [ContentKinds.PathOf<SourceZone>(zone.Id), .. Delegations(index, zone)]) { ZoneId = zone.Id }),
        .. index.Portal.Guides.Where(guide => guide.Delegation is not null).Select(guide => OfGuide(guide, pages)),
        .. index.Portal.Zones.Select(zone => OfList(zone, pages[Addresses.TownDivision(zone)], ContentKinds.PathOf<SourceTownDivision>(zone.Id))),
        .. index.Portal.Zones.Select(zone => OfList(zone, pages[Addresses.ParkDivision(zone)], ContentKinds.PathOf<SourceParkDivision>(zone.Id))),
    ];

    private static IEnumerable<string> Delegations(PortalIndex index, Zone zone) =>
        index.GuidesOf(zone).Where(guide => guide.Delegation is not null).Select(guide => ContentKinds.PathOf<SourceDelegation>(zone.Id, guide.Item.Id));

    private static HistoryOwner OfGuide(Guide guide, IReadOnlyDictionary<string, Page> pages) =>
        new(pages[Addresses.Of(guide)].Title, pages[Addresses.Of(guide)], [ContentKinds.PathOf<SourceDelegation>(guide.Zone.Id, guide.Item.Id), ContentKinds.PathOf<SourceItem>(guide.Item.Id)])
        {
            ZoneId = guide.Zone.Id,
            ZoneName = guide.Zone.ShortName,
            ItemId = guide.Item.Id,
            Roots = [ContentKinds.PathOf<SourceItem>(guide.Item.Id), ContentKinds.PathOf<SourceZone>(guide.Zone.Id)],
        };

    private static HistoryOwner OfList(Zone zone, Page page, string file) => new(page.Title, page, [file]) { ZoneId = zone.Id, IsAdjusted = false };
}
