using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>What law keeps from the zones, and who comes instead.</summary>
internal static class WhistlePages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var whistles = index.Portal.Whistles;
        yield return new Page
        {
            Address = Addresses.Whistles,
            Title = index.Texts.Title("whistles"),
            Description = index.Texts.Description("whistles"),
            Template = "whistles",
            View = () => new WhistlesView(whistles),
            Crumbs = index.Crumbs.Items,
            Part = NavigationPart.Items,
            IsSample = whistles.Any(whistle => whistle.Document.IsSample),
        };
        foreach (var whistle in whistles)
        {
            yield return new Page
            {
                Address = Addresses.Of(whistle),
                Title = index.Texts.Title("whistle", whistle.Item.Name),
                Description = whistle.Why,
                Template = "whistle",
                View = () => new WhistleView(whistle, [.. index.GuidesOf(whistle.Item)]),
                Crumbs = index.Crumbs.Whistles,
                Part = NavigationPart.Items,
                IsSample = whistle.Document.IsSample,
            };
        }
    }
}
