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
            Title = "吹哨办理的事项",
            Description = "依法不能赋权、由部门上门或者代办的事项。",
            Template = "whistles",
            View = new WhistlesView(whistles),
            Crumbs = Crumbs.Items,
            Part = NavigationPart.Items,
            IsSample = whistles.Any(whistle => whistle.Document.IsSample),
        };
        foreach (var whistle in whistles)
        {
            yield return new Page
            {
                Address = Addresses.Of(whistle),
                Title = $"吹哨办理：{whistle.Item.Name}",
                Description = whistle.Why,
                Template = "whistle",
                View = new WhistleView(whistle, [.. index.GuidesOf(whistle.Item)]),
                Crumbs = [.. Crumbs.Items, new Crumb("吹哨办理的事项", Addresses.Whistles)],
                Part = NavigationPart.Items,
                IsSample = whistle.Document.IsSample,
            };
        }
    }
}
