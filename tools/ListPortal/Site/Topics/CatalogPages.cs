using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>Papers and forms.</summary>
internal static class CatalogPages
{
    public static IEnumerable<Page> Of(PortalIndex index)
    {
        var uses = index.Portal.Items
            .SelectMany(item => (item.Terms.Materials.Value ?? []).Select(material => new PaperUse(item, material)))
            .ToList();
        return [.. Papers(index.Portal, uses), .. Forms(index.Portal, uses)];
    }

    private static IEnumerable<Page> Papers(Portal portal, IReadOnlyList<PaperUse> uses)
    {
        var byPaper = uses.Where(use => use.Material.Paper is not null).ToLookup(use => use.Material.Paper!.Id, StringComparer.Ordinal);
        yield return new Page
        {
            Address = Addresses.Papers,
            Title = "材料名录",
            Description = "各事项共用的材料：由谁出具、什么时候取得、能否共享。",
            Template = "papers",
            View = new PapersView([.. portal.Papers.Select(paper => new CountOf<Paper>(paper, byPaper[paper.Id].Count()))]),
            Crumbs = Crumbs.Items,
            Part = NavigationPart.Items,
        };
        foreach (var paper in portal.Papers)
        {
            yield return new Page
            {
                Address = Addresses.Of(paper),
                Title = $"材料：{paper.Name}",
                Description = $"{paper.Name}由谁出具、哪些事项要用。",
                Template = "paper",
                View = new PaperView(paper, [.. byPaper[paper.Id]]),
                Crumbs = [.. Crumbs.Items, new Crumb("材料名录", Addresses.Papers)],
                Part = NavigationPart.Items,
            };
        }
    }

    private static IEnumerable<Page> Forms(Portal portal, IReadOnlyList<PaperUse> uses)
    {
        yield return new Page
        {
            Address = Addresses.Forms,
            Title = "表单",
            Description = "可以打印的空白表格和填写样例。",
            Template = "forms",
            View = new FormsView(portal.Forms),
            Crumbs = Crumbs.Items,
            Part = NavigationPart.Items,
            IsSample = portal.Forms.Any(form => form.Document.IsSample),
        };
        foreach (var form in portal.Forms)
        {
            yield return new Page
            {
                Address = Addresses.Of(form),
                Title = $"表单：{form.Title}",
                Description = form.Summary,
                Template = "form",
                View = new FormView(form, [.. uses.Where(use => use.Material.Form == form).Select(use => use.Item).Distinct()]),
                Crumbs = [.. Crumbs.Items, new Crumb("表单", Addresses.Forms)],
                Part = NavigationPart.Items,
                IsSample = form.Document.IsSample,
            };
        }
    }
}
