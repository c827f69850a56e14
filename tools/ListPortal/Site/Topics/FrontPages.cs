using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>The home page, search, how well it answers, what pages are made of, and the page for addresses that lead nowhere.</summary>
internal static class FrontPages
{
    /// <summary>How many adjustments the home page tells of.</summary>
    private const int Latest = 3;

    public static IEnumerable<Page> Of(PortalIndex index) => [HomePage(index), SearchPage(index), SearchQualityPage(index), StylePage(index), NotFoundPage(index)];

    private static Page HomePage(PortalIndex index) => new()
    {
        Address = Addresses.Home,
        Title = index.Portal.Settings.Title,
        Description = index.Portal.Settings.Subtitle,
        Template = "home",
        View = () => HomeOf(index.Portal),
        IsSample = index.Portal.Documents.Any(document => document.IsSample),
    };

    private static Page SearchPage(PortalIndex index) => new()
    {
        Address = Addresses.Search,
        Title = index.Texts.Title("search"),
        Description = index.Texts.Description("search", index.Portal.Settings.Title),
        Template = "search",
        View = () => SearchOf(index),
        Crumbs = index.Crumbs.Home,
        Scripts = ["search-page.js"],
        WaitsForScripts = true,
        IsSample = index.Portal.Documents.Any(document => document.IsSample),
    };

    /// <summary>Filled once search has been asked; see <see cref="SitePages.With"/>.</summary>
    private static Page SearchQualityPage(PortalIndex index) => new()
    {
        Address = Addresses.SearchQuality,
        Title = index.Texts.Title("search_quality"),
        Description = index.Texts.Description("search_quality"),
        Template = "search-quality",
        View = () => new SearchQualityView([]),
        Crumbs = index.Crumbs.About,
    };

    private static Page StylePage(PortalIndex index) => new()
    {
        Address = Addresses.Style,
        Title = index.Texts.Title("style"),
        Description = index.Texts.Description("style"),
        Template = "style",
        View = () => StyleOf(index),
        Crumbs = index.Crumbs.About,
        Part = NavigationPart.About,
        IsSample = index.Portal.Documents.Any(document => document.IsSample),
    };

    private static StyleView StyleOf(PortalIndex index) => new()
    {
        Item = index.Portal.Items.Select(item => new ItemLine(item, [.. index.GuidesOf(item)])).MaxBy(line => line.Guides.Select(guide => guide.Answer).Distinct().Count()),
        Zones = index.Portal.Zones,
        Rows = [.. index.Portal.Rows.DistinctBy(row => (row.ZoneLeads, row.OtherLeads))],
        Leads = LeadCounts.Of(index.Portal.Rows),
        Document = index.Portal.Documents.Count > 0 ? index.Portal.Documents[0] : null,
    };

    private static Page NotFoundPage(PortalIndex index) => new()
    {
        Address = Addresses.NotFound,
        Title = index.Texts.Title("not_found"),
        Description = index.Texts.Description("not_found"),
        Template = "not-found",
        View = () => new NotFoundView(index.Portal.Zones),
        Crumbs = index.Crumbs.Home,
    };

    private static SearchView SearchOf(PortalIndex index) => new()
    {
        Zones = index.Portal.Zones,
        Stages = Enum.GetValues<Stage>(),
        Types = Enum.GetValues<ItemType>(),
        Functions = FunctionsIn(index.Portal),
        Audiences = Enum.GetValues<Audience>(),
        HasItemIndex = index.HasItemIndex,
    };

    private static IReadOnlyList<Function> FunctionsIn(Portal portal) =>
    [
        .. portal.Items.Select(item => item.Competent.Function)
            .Concat(portal.Whistles.Select(whistle => whistle.Comes.Function))
            .Concat(portal.Departments.Select(department => department.Function))
            .DistinctBy(function => function.Id, StringComparer.Ordinal)
            .OrderBy(function => function.Name, new PinyinOrder(portal.SearchWords.Readings)),
    ];

    private static HomeView HomeOf(Portal portal) => new()
    {
        Zones = [.. portal.Zones.Select(zone => new CountOf<Zone>(zone, portal.Count(CountedThing.Delegations, zone)))],
        Stages = [.. Enum.GetValues<Stage>().Select(stage => new CountOf<Stage>(stage, portal.Items.Count(item => item.Stage == stage)))],
        Journeys = portal.Journeys,
        Adjustments = [.. portal.Adjustments.Take(Latest)],
        Items = portal.Items.Count,
        Delegations = portal.Count(CountedThing.Delegations),
        ZoneTownRows = portal.Count(CountedThing.ZoneTownRows),
        ZoneParkRows = portal.Count(CountedThing.ZoneParkRows),
        Parks = portal.Count(CountedThing.Parks),
    };
}
