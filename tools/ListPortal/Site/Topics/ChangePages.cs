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
            Title = "动态调整",
            Description = "清单的新增、变更、暂停和取消，每一次都有依据、理由和日期。",
            Template = "changes",
            View = new ChangesView(adjustments),
            Crumbs = Crumbs.Home,
            Part = NavigationPart.Changes,
            IsSample = adjustments.Any(adjustment => adjustment.Document.IsSample),
        };
        foreach (var adjustment in adjustments)
        {
            yield return ChangePage(adjustment);
        }
    }

    private static Page ChangePage(Adjustment adjustment) => new()
    {
        Address = Addresses.Of(adjustment),
        Title = $"调整：{adjustment.Title}",
        Description = adjustment.Reason,
        Template = "change",
        View = new ChangeView(
            adjustment,
            [.. adjustment.Changes.GroupBy(change => change.Zone).Select(group => new GroupOf<Zone, AdjustmentChange>(group.Key, [.. group]))]),
        Crumbs = Crumbs.Changes,
        Part = NavigationPart.Changes,
        IsSample = adjustment.Document.IsSample,
    };
}
