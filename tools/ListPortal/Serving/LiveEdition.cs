using System.Collections.Concurrent;
using ListPortal.Diagnostics;
using ListPortal.Rendering;
using ListPortal.Search;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Serving;

/// <summary>One state of the lists and templates, of which each file is made when it is asked for. Safe for use by several threads.</summary>
public sealed class LiveEdition
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Edition _edition;
    private readonly ConcurrentDictionary<string, OutputFile?> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Page> _pages;
    private readonly PageRenderer _renderer;
    private readonly EditionFiles _files;
    private readonly Lazy<IReadOnlyList<OutputFile>> _data;

    /// <param name="version">Told to each page, so that it knows when it is no longer the latest.</param>
    public LiveEdition(Edition edition, TemplateFolder templates, int version)
    {
        _edition = edition;
        Version = version;
        _pages = edition.Pages.ToDictionary(page => OutputFile.PathOf(page.Address), StringComparer.Ordinal);
        _renderer = new PageRenderer(templates, edition.Texts, edition.Portal.Settings, _diagnostics) { LiveVersion = version };
        _files = new EditionFiles(edition, templates);
        _data = new(() => [.. _files.OpenData((_, _) => null)]);
    }

    public int Version { get; }

    public string BasePath => _edition.Portal.Settings.BasePath;

    /// <summary>Faults of the templates that were met so far.</summary>
    public IReadOnlyList<Diagnostic> Faults => _diagnostics.Sorted();

    /// <summary>The file at a path of the site; null where there is none, or where its template failed.</summary>
    public OutputFile? Find(string path) => _made.GetOrAdd(path, Make);

    private OutputFile? Make(string path) => _pages.TryGetValue(path, out var page)
        ? _renderer.Render([WithMeasures(page)]).SingleOrDefault()
        : Place(path).FirstOrDefault(file => file.Path == path);

    /// <summary>Search and open data take longest, and nothing else lies in their folders but scripts.</summary>
    private IEnumerable<OutputFile> Place(string path) =>
        path.StartsWith(SearchFiles.Folder, StringComparison.Ordinal) ? _files.Assets.Concat(_files.Search)
        : path.StartsWith(DataAddresses.Version[1..], StringComparison.Ordinal) ? _data.Value
        : _files.Assets.Concat(_files.Data).Concat(_files.Machines);

    /// <summary>Hundreds of queries are asked when somebody wants to see how they did, and not before.</summary>
    private Page WithMeasures(Page page) => page.Address == Addresses.SearchQuality
        ? SitePages.With(_files.Trial(_ => null).Sets, [page]).Single()
        : page;
}
