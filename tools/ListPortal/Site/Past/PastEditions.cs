using System.Runtime.CompilerServices;
using ListPortal.History;
using ListPortal.Model;

namespace ListPortal.Site.Past;

/// <summary>
/// The pages of earlier states of the lists. Only the last that was asked for is kept: those of all times would not find room
/// beside one another, and whoever renders old pages asks for one state after the other. Safe for use by several threads.
/// </summary>
internal sealed class PastEditions(PageTexts texts)
{
    /// <summary>Addresses of pages that rest on samples. `serve` asks for them after each save, and what was published does not change any more.</summary>
    private static readonly ConditionalWeakTable<Publication, HashSet<string>> Samples = [];

    private readonly Lock _asking = new();
    private Publication? _publication;
    private Dictionary<string, Page> _pages = [];

    public bool IsSample(Publication publication, string address) =>
        Samples.GetValue(publication, asked => [.. PagesOf(asked).Values.Where(page => page.IsSample).Select(page => page.Address)]).Contains(address);

    /// <summary>By address.</summary>
    public IReadOnlyDictionary<string, Page> PagesOf(Publication publication)
    {
        lock (_asking)
        {
            if (_publication != publication)
            {
                _publication = publication;
                _pages = SitePages.OfLists(new PortalIndex(PortalFactory.Create(publication.Content, publication.Day), texts)).ToDictionary(page => page.Address, StringComparer.Ordinal);
            }

            return _pages;
        }
    }
}
