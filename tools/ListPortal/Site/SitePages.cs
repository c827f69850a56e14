using ListPortal.Content;
using ListPortal.Model;
using ListPortal.Site.Topics;
using ListPortal.Site.Views;

namespace ListPortal.Site;

/// <summary>Station "pages": the portal in, every page out; what a page shows is made when it is rendered.</summary>
public static class SitePages
{
    public static IReadOnlyList<Page> Of(Portal portal, InterfaceTexts texts)
    {
        var index = new PortalIndex(portal, new PageTexts(texts));
        return
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
            .. ChangePages.Of(index),
            .. RecordPages.Of(index),
        ];
    }

    /// <summary>The pages with what was measured of search, which is known only once it can be asked.</summary>
    public static IEnumerable<Page> With(IReadOnlyList<SearchQuality> measured, IEnumerable<Page> pages) =>
        pages.Select(page => page.Address == Addresses.SearchQuality ? page with { View = () => new SearchQualityView(measured) } : page);
}
