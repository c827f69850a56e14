using System.Collections.Concurrent;
using ListPortal.Diagnostics;
using ListPortal.Exports;
using ListPortal.Exports.Feeds;
using ListPortal.Exports.OpenData;
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
    private readonly Lazy<IReadOnlyList<OutputFile>> _assets;
    private readonly Lazy<IReadOnlyList<OutputFile>> _others;
    private readonly Lazy<IReadOnlyList<OutputFile>> _data;
    private readonly Lazy<IReadOnlyList<OutputFile>> _search;

    /// <param name="version">Told to each page, so that it knows when it is no longer the latest.</param>
    public LiveEdition(Edition edition, TemplateFolder templates, int version)
    {
        _edition = edition;
        Version = version;
        _pages = edition.Pages.ToDictionary(page => OutputFile.PathOf(page.Address), StringComparer.Ordinal);
        _renderer = new PageRenderer(templates, edition.Texts, edition.Portal.Settings, _diagnostics) { LiveVersion = version };
        _assets = new(templates.Assets.All);
        _others = new(() => [.. ScriptData.Of(edition.Portal, edition.History), .. FeedFiles.Of(edition.Portal, edition.History, edition.Texts), .. SiteMap.Of(edition.Pages, edition.Portal.Settings), .. MachineFiles.Of(edition.Portal.Settings, edition.Texts)]);
        _data = new(() => [.. OpenDataFiles.Of(new OpenLists(edition.Portal, edition.History, edition.Lists.Value), edition.Texts, (_, _) => null)]);
        _search = new(() => SearchFiles.Of(edition.Portal));
    }

    public int Version { get; }

    public string BasePath => _edition.Portal.Settings.BasePath;

    /// <summary>Faults of the templates that were met so far.</summary>
    public IReadOnlyList<Diagnostic> Faults => _diagnostics.Sorted();

    /// <summary>The file at a path of the site; null where there is none, or where its template failed.</summary>
    public OutputFile? Find(string path) => _made.GetOrAdd(path, Make);

    private OutputFile? Make(string path) => _pages.TryGetValue(path, out var page)
        ? _renderer.Render([WithMeasures(page)]).SingleOrDefault()
        : Places(path).SelectMany(files => files.Value).FirstOrDefault(file => file.Path == path);

    /// <summary>Search and open data take longest, and nothing else lies in their folders but scripts.</summary>
    private IEnumerable<Lazy<IReadOnlyList<OutputFile>>> Places(string path) =>
        path.StartsWith(SearchFiles.Folder, StringComparison.Ordinal) ? [_assets, _search]
        : path.StartsWith(DataAddresses.Version[1..], StringComparison.Ordinal) ? [_data]
        : [_assets, _others];

    /// <summary>Hundreds of queries are asked when somebody wants to see how they did, and not before.</summary>
    private Page WithMeasures(Page page) => page.Address == Addresses.SearchQuality
        ? SitePages.With(SearchTrial.Run(_edition.Portal.SearchWords.Judged, [.. _assets.Value, .. _search.Value], _ => null).Sets, [page]).Single()
        : page;
}
