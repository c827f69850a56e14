using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Adjustments of the lists.</summary>
internal static class ChangePages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var adjustments = index.Portal.Adjustments;
        yield return new Page
        {
            Address = Addresses.Changes,
            Title = index.Texts.Title("changes"),
            Description = index.Texts.Description("changes"),
            Template = "changes",
            View = () => new ChangesView(adjustments),
            Crumbs = index.Crumbs.Home,
            Part = NavigationPart.Changes,
            IsSample = adjustments.Any(adjustment => adjustment.Document.IsSample),
        };
        foreach (var adjustment in adjustments)
        {
            yield return ChangePage(index, adjustment);
        }
    }

    private static Page ChangePage(PortalIndex index, Adjustment adjustment) => new()
    {
        Address = Addresses.Of(adjustment),
        Title = index.Texts.Title("change", adjustment.Title),
        Description = adjustment.Reason,
        Template = "change",
        View = () => new ChangeView(
            adjustment,
            [.. adjustment.Changes.GroupBy(change => change.Zone).Select(group => new GroupOf<Zone, AdjustmentChange>(group.Key, [.. group]))]),
        Crumbs = index.Crumbs.Changes,
        Part = NavigationPart.Changes,
        IsSample = adjustment.Document.IsSample,
    };
}
