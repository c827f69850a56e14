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
        return [.. Papers(index, uses), .. Forms(index, uses)];
    }

    private static IEnumerable<Page> Papers(PortalIndex index, IReadOnlyList<PaperUse> uses)
    {
        var byPaper = uses.Where(use => use.Material.Paper is not null).ToLookup(use => use.Material.Paper!.Id, StringComparer.Ordinal);
        yield return new Page
        {
            Address = Addresses.Papers,
            Title = index.Texts.Title("papers"),
            Description = index.Texts.Description("papers"),
            Template = "papers",
            View = () => new PapersView([.. index.Portal.Papers.Select(paper => new CountOf<Paper>(paper, byPaper[paper.Id].Count()))]),
            Crumbs = index.Crumbs.Items,
            Part = NavigationPart.Items,
        };
        foreach (var paper in index.Portal.Papers)
        {
            yield return new Page
            {
                Address = Addresses.Of(paper),
                Title = index.Texts.Title("paper", paper.Name),
                Description = index.Texts.Description("paper", paper.Name),
                Template = "paper",
                View = () => new PaperView(paper, [.. byPaper[paper.Id]]),
                Crumbs = index.Crumbs.Papers,
                Part = NavigationPart.Items,
            };
        }
    }

    private static IEnumerable<Page> Forms(PortalIndex index, IReadOnlyList<PaperUse> uses)
    {
        yield return new Page
        {
            Address = Addresses.Forms,
            Title = index.Texts.Title("forms"),
            Description = index.Texts.Description("forms"),
            Template = "forms",
            View = () => new FormsView(index.Portal.Forms),
            Crumbs = index.Crumbs.Items,
            Part = NavigationPart.Items,
            IsSample = index.Portal.Forms.Any(form => form.Document.IsSample),
        };
        foreach (var form in index.Portal.Forms)
        {
            yield return new Page
            {
                Address = Addresses.Of(form),
                Title = index.Texts.Title("form", form.Title),
                Description = form.Summary,
                Template = "form",
                View = () => new FormView(form, [.. uses.Where(use => use.Material.Form == form).Select(use => use.Item).Distinct()]),
                Crumbs = index.Crumbs.Forms,
                Part = NavigationPart.Items,
                IsSample = form.Document.IsSample,
            };
        }
    }
}
