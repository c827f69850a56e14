using ListPortal.Diagnostics;
using ListPortal.Exports;
using ListPortal.Exports.Feeds;
using ListPortal.Exports.OpenData;
using ListPortal.Rendering;
using ListPortal.Search;
using ListPortal.Site;

namespace ListPortal;

/// <summary>The files of an edition beside its pages: one list of them for a build, which wants all, and for <c>serve</c>, which wants some.</summary>
public sealed class EditionFiles
{
    private readonly Edition _edition;
    private readonly TemplateFolder _templates;
    private readonly Lazy<IReadOnlyList<OutputFile>> _search;
    private readonly Lazy<IReadOnlyList<OutputFile>> _data;
    private readonly Lazy<IReadOnlyList<OutputFile>> _machines;
    private readonly Lazy<OpenLists> _lists;

    public EditionFiles(Edition edition, TemplateFolder templates)
    {
        _edition = edition;
        _templates = templates;
        _search = new(() => SearchFiles.Of(edition.Portal));
        _data = new(() => [.. ScriptData.Of(edition.Portal, edition.History), .. FeedFiles.Of(edition.Portal, edition.History, edition.Texts)]);
        _machines = new(() => [.. SiteMap.Of(edition.Pages, edition.Portal.Settings), .. MachineFiles.Of(edition.Portal.Settings, edition.Texts)]);
        _lists = new(() => new OpenLists(edition.Portal, edition.History, edition.Lists.Value));
    }

    public IReadOnlyList<OutputFile> Assets => _templates.Assets.All;

    /// <summary>The index of search.</summary>
    public IReadOnlyList<OutputFile> Search => _search.Value;

    /// <summary>What scripts of pages and readers of feeds fetch.</summary>
    public IReadOnlyList<OutputFile> Data => _data.Value;

    /// <summary>What crawlers and browsers look for at the top of a site.</summary>
    public IReadOnlyList<OutputFile> Machines => _machines.Value;

    /// <param name="kept">Gives the file at a path if it was made from what the key tells, else null.</param>
    public IEnumerable<OutputFile> OpenData(Func<string, string, OutputFile?> kept) => OpenDataFiles.Of(_lists.Value, _edition.Texts, kept);

    /// <summary>How search answers the judged queries, asked of the very files above.</summary>
    /// <param name="published">Gives a file of the published site or null.</param>
    public TrialResult Trial(Func<string, byte[]?> published) => SearchTrial.Run(_edition.Portal.SearchWords.Judged, [.. Assets, .. Search], published);

    /// <summary>The whole site once more in one file, for those without a network; made when it is asked for.</summary>
    public IEnumerable<OutputFile> Offline(IReadOnlyList<Page> pages, Func<string, string, OutputFile?> kept, DiagnosticBag diagnostics)
    {
        var offline = OfflinePages.Of(pages, _templates, _edition.Texts, (_edition.Portal.Settings, diagnostics));
        yield return OfflineArchive.Of(offline, [.. Assets, .. Data, .. OpenData(kept)]);
    }
}
