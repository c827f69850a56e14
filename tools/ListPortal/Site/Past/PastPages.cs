using System.Globalization;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Past;

/// <summary>Pages as they stood, and in the place of pages that are gone a page that says so: no address that was ever published leads nowhere.</summary>
internal sealed class PastPages(PageTexts texts, ListHistory history)
{
    /// <param name="versions">What is to be shown, with the publication that brought it.</param>
    /// <param name="present">The pages of today by their addresses.</param>
    public IEnumerable<Page> Of(IReadOnlyList<(Publication Publication, PastVersion Version)> versions, IReadOnlyDictionary<string, Page> present)
    {
        var byPublication = versions.ToLookup(pair => pair.Publication, pair => pair.Version);
        var gone = new SortedDictionary<string, Page>(StringComparer.Ordinal);
        var missing = new Dictionary<string, Page>(StringComparer.Ordinal);
        var past = new List<Page>();
        foreach (var publication in history.Publications)
        {
            var pages = SitePages.OfLists(new PortalIndex(PortalFactory.Create(publication.Content, publication.Day), texts)).ToDictionary(page => page.Address, StringComparer.Ordinal);
            foreach (var page in missing.Values.Where(page => !pages.ContainsKey(page.Address)))
            {
                gone.TryAdd(page.Address, GonePage(page, publication));
            }

            missing = pages.Values.Where(page => !present.ContainsKey(page.Address)).ToDictionary(page => page.Address, StringComparer.Ordinal);
            past.AddRange(byPublication[publication].Where(version => pages.ContainsKey(version.Address)).Select(version => AsItStood(pages[version.Address], version)));
        }

        return [.. past, .. gone.Values];
    }

    private Page AsItStood(Page page, PastVersion version)
    {
        // Made now: the lists of that time are not kept for as long as the site is written.
        var view = page.View();
        var day = version.Since.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return page with
        {
            Address = Addresses.AsOf(page.Address, version.Since),
            Title = texts.Title("as_of", page.Title, day),
            Description = texts.Description("as_of", page.Title, day),
            View = () => view,
            Past = version,
            Scripts = [],
            WaitsForScripts = false,
            Crumbs = [.. page.Crumbs, new Crumb(page.Title, page.Address)],
        };
    }

    private Page GonePage(Page page, Publication publication) => new()
    {
        Address = page.Address,
        Title = texts.Title("gone", page.Title, page.Address),
        Description = texts.Description("gone", page.Title),
        Template = "gone",
        View = () => new GonePageView(page.Title, publication.Day, publication.Undecided.Any() ? Addresses.ChangesOf(publication) : null),
        Crumbs = [.. page.Crumbs.Take(1)],
        Part = page.Part,
    };
}
