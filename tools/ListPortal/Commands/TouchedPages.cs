using System.Security.Cryptography;
using ListPortal.Changes;
using ListPortal.Changes.Reports;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Rendering;
using ListPortal.Rendering.Reports;
using ListPortal.Site;

namespace ListPortal.Commands;

/// <summary>Renders two states of the lists with the templates of the project and compares the pages byte by byte.</summary>
internal sealed class TouchedPages
{
    private readonly TemplateFolder _templates;
    private readonly Edition? _before;
    private readonly Edition? _after;

    public TouchedPages(Project project, ListState before, ListState after)
    {
        _templates = TemplateFolder.Read(project.Root, new DiagnosticBag());
        _before = Read(project, before);
        _after = Read(project, after);
    }

    /// <summary>By address; null where one of the two states has errors and therefore no pages.</summary>
    public IReadOnlyList<TouchedPage>? All => _before is null || _after is null ? null : [.. Compare(_before, _after)];

    /// <summary>The page as it was and as it is.</summary>
    public PagePair Pair(TouchedPage page) => new(page, Html(_before!, page.Address), Html(_after!, page.Address));

    private static Edition? Read(Project project, ListState state) => new SiteBuild(project.Root, project.AsOf, new DiagnosticBag()).Read(state.Files);

    private IEnumerable<TouchedPage> Compare(Edition before, Edition after)
    {
        var (old, now) = (Hashes(before), Hashes(after));
        foreach (var page in before.Pages.Concat(after.Pages).DistinctBy(page => page.Address).OrderBy(page => page.Address, StringComparer.Ordinal))
        {
            var kind = (old.GetValueOrDefault(page.Address), now.GetValueOrDefault(page.Address)) switch
            {
                (null, _) => ChangeKind.Added,
                (_, null) => ChangeKind.Removed,
                (var one, var other) => one == other ? (ChangeKind?)null : ChangeKind.Changed,
            };
            if (kind is { } touched)
            {
                yield return new TouchedPage(page.Address, page.Title, touched) { Sources = page.Sources };
            }
        }
    }

    private Dictionary<string, string> Hashes(Edition edition)
    {
        var files = Render(edition, edition.Pages).Select(file => (file.Path, Hash: Convert.ToHexString(SHA256.HashData(file.Bytes.Span)))).ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        return edition.Pages.ToDictionary(page => page.Address, page => files.GetValueOrDefault(OutputFile.PathOf(page.Address), ""), StringComparer.Ordinal);
    }

    private string? Html(Edition edition, string address) =>
        edition.Pages.FirstOrDefault(page => page.Address == address) is { } page && Render(edition, [page]).SingleOrDefault() is { } file
            ? System.Text.Encoding.UTF8.GetString(file.Bytes.Span)
            : null;

    private IEnumerable<OutputFile> Render(Edition edition, IEnumerable<Page> pages) =>
        new PageRenderer(_templates, edition.Texts, edition.Portal.Settings, new DiagnosticBag()).Render(pages);
}
