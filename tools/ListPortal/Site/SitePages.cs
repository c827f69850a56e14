using ListPortal.Content;
using ListPortal.Model;
using ListPortal.Site.Topics;
using ListPortal.Site.Views;

namespace ListPortal.Site;

/// <summary>Station "pages": the portal in, every page out, one after another so that they never lie in memory together.</summary>
public static class SitePages
{
    public static IEnumerable<Page> Of(Portal portal, InterfaceTexts texts)
    {
        var index = new PortalIndex(portal, new PageTexts(texts));
        IReadOnlyList<Func<PortalIndex, IEnumerable<Page>>> topics =
        [
            FrontPages.Of,
            ItemPages.Of,
            ComparePages.Of,
            ZonePages.Of,
            GuidePages.Of,
            CatalogPages.Of,
            DepartmentPages.Of,
            DivisionPages.Of,
            JourneyPages.Of,
            WhistlePages.Of,
            ToolPages.Of,
            ChangePages.Of,
            RecordPages.Of,
        ];
        return WorkAhead.InOrder(topics, topic => topic(index).Select(page => page with { Sources = SourceFiles.Of(page.View) }).ToList()).SelectMany(pages => pages);
    }

    /// <summary>The pages with what was measured of search, which is known only once it can be asked.</summary>
    public static IEnumerable<Page> With(IReadOnlyList<SearchQuality> measured, IEnumerable<Page> pages) =>
        pages.Select(page => page.View is SearchQualityView ? page with { View = new SearchQualityView(measured) } : page);
}
