using ListPortal.Content;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site.Data;
using ListPortal.Site.Past;
using ListPortal.Site.Topics;
using ListPortal.Site.Views;

namespace ListPortal.Site;

/// <summary>Station "pages": the portal in, every page out; what a page shows is made when it is rendered.</summary>
public static class SitePages
{
    public static IReadOnlyList<Page> Of(Portal portal, InterfaceTexts texts, ListHistory history)
    {
        var index = new PortalIndex(portal, new PageTexts(texts));
        var log = new ChangeLog(portal, history, index.Texts);
        return [.. new HistoryPages(index, history, log).Beside([.. OfLists(index), .. ChangePages.Of(index, history, log)])];
    }

    /// <summary>What the lists say at one time, without what is told of other times.</summary>
    internal static IEnumerable<Page> OfLists(PortalIndex index) =>
    [
        .. FrontPages.Of(index),
        .. ItemPages.Of(index),
        .. ComparePages.Of(index),
        .. ZonePages.Of(index),
        .. GuidePages.Of(index),
        .. CatalogPages.Of(index),
        .. DepartmentPages.Of(index),
        .. DivisionPages.Of(index),
        .. JourneyPages.Of(index),
        .. WhistlePages.Of(index),
        .. ToolPages.Of(index),
        .. RecordPages.Of(index),
        .. QualityPages.Of(index),
        .. DataPages.Of(index),
    ];

    /// <summary>The pages with what was measured of search, which is known only once it can be asked.</summary>
    public static IEnumerable<Page> With(IReadOnlyList<SearchQuality> measured, IEnumerable<Page> pages) =>
        pages.Select(page => page.Address == Addresses.SearchQuality ? page with { View = () => new SearchQualityView(measured) } : page);

    /// <summary>The pages with the state of the lists that they are of.</summary>
    public static IEnumerable<Page> Of(ReleaseView release, IEnumerable<Page> pages) =>
        pages.Select(page => page.Address switch
        {
            Addresses.Release => page with { View = () => release },
            DataAddresses.Data => page with { View = () => (DataView)page.View() with { HasOffline = release.HasOffline } },
            _ => page,
        });
}
