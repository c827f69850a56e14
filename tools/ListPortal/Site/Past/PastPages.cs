using System.Globalization;
using ListPortal.Changes;
using ListPortal.History;
using ListPortal.Site.Views;

namespace ListPortal.Site.Past;

/// <summary>Pages as they stood, and in the place of pages that are gone a page that says so: no address that was ever published leads nowhere.</summary>
internal sealed class PastPages(PageTexts texts, ListHistory history)
{
    private readonly PastEditions _editions = new(texts);

    /// <param name="versions">What is to be shown, with the publication that brought it.</param>
    /// <param name="present">The pages of today by their addresses.</param>
    public IEnumerable<Page> Of(IEnumerable<(Publication Publication, PastVersion Version)> versions, IReadOnlyDictionary<string, Page> present) =>
    [
        // One state of the lists after another, so that each is made once.
        .. versions.OrderBy(pair => pair.Publication.Day).Select(pair => AsItStood(present[pair.Version.Address], pair.Version, pair.Publication)),
        .. Gone(present),
    ];

    private Page AsItStood(Page today, PastVersion version, Publication publication)
    {
        var day = version.Since.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        return today with
        {
            Address = Addresses.AsOf(today.Address, version.Since),
            Title = texts.Title("as_of", today.Title, day),
            Description = texts.Description("as_of", today.Title, day),
            View = () => _editions.PagesOf(publication)[version.Address].View(),
            Past = version,
            IsSample = _editions.IsSample(publication, version.Address),
            MovesTo = null,
            Data = null,
            Scripts = [],
            WaitsForScripts = false,
            Crumbs = [.. today.Crumbs, new Crumb(today.Title, today.Address)],
        };
    }

    /// <summary>A page goes where something is removed or called otherwise, and only then.</summary>
    private IEnumerable<Page> Gone(IReadOnlyDictionary<string, Page> present)
    {
        var gone = new SortedDictionary<string, Page>(StringComparer.Ordinal);
        foreach (var (before, after) in history.Publications.Zip(history.Publications.Skip(1)).Where(pair => pair.Second.Changes.Any(Removes)))
        {
            var missing = _editions.PagesOf(before).Values.Where(page => !present.ContainsKey(page.Address)).ToList();
            var still = _editions.PagesOf(after);
            foreach (var page in missing.Where(page => !still.ContainsKey(page.Address)))
            {
                gone.TryAdd(page.Address, GonePage(page, after));
            }
        }

        return gone.Values;
    }

    private static bool Removes(PublishedChange change) => change.Told.Changes.Any(each => each.Kind is ChangeKind.Removed or ChangeKind.Renamed);

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
