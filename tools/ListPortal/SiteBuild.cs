using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Exports;
using ListPortal.Exports.Feeds;
using ListPortal.Exports.OpenData;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Proofreading;
using ListPortal.Publishing;
using ListPortal.Rendering;
using ListPortal.Search;
using ListPortal.Site;
using ListPortal.Validation;

namespace ListPortal;

/// <summary>The whole way from lists to site, station by station. Read this first.</summary>
public sealed class SiteBuild(string root, DateOnly asOf, DiagnosticBag diagnostics)
{
    private readonly StationClock _clock = new();

    /// <summary>What was read last time, for those who read the same folder again and again.</summary>
    public ReadFiles Before { get; init; } = new();

    /// <summary>Earlier states of the lists.</summary>
    public PastLists Past { get; init; } = PastLists.None;

    /// <summary>Load, check, model, pages: what would be published, or null where the lists have errors.</summary>
    public Edition? Read() => Read(_clock.Time("load", () => ContentFolder.Read(root, diagnostics)));

    /// <summary>The same for lists that do not stand in the folder, such as those of an earlier commit.</summary>
    public Edition? Read(IReadOnlyList<ContentFile> files)
    {
        var content = _clock.Time("load", () => ContentReader.Read(files, diagnostics, Before));
        var texts = _clock.Time("load", () => InterfaceTexts.Read(root, diagnostics));
        _clock.Time("check", () => ContentRules.Check(new CheckedContent(content, asOf), diagnostics));
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var portal = _clock.Time("model", () => PortalFactory.Create(content, asOf));
        var history = _clock.Time("history", () => Past.Read(files, diagnostics, Before));
        _clock.Time("check", () => history.FilesStay.Check(content, diagnostics));
        var pages = _clock.Time("pages", () => SitePages.Of(portal, texts, history));
        _clock.Time("check", () => ContentLinks.Check(content, pages, diagnostics));
        _clock.Time("check", () => PageTitles.Check(pages, diagnostics));
        return diagnostics.HasErrors ? null : new Edition(portal, pages, texts) { History = history, Lists = new(() => Snapshot.Of(content)) };
    }

    /// <summary>Search and its trial, render, proofread, publish. The old site stays where anything is wrong.</summary>
    public BuildSummary Publish(string output, PublishOptions options)
    {
        using var folder = new SiteFolder(output, diagnostics);
        var edition = Read();
        var templates = _clock.Time("render", () => TemplateFolder.Read(root, diagnostics));
        if (edition is null || IsRefused(options) || !folder.Open())
        {
            return BuildSummary.Failed(diagnostics, _clock);
        }

        var proof = new PageProof(edition.Portal.Settings.BasePath, new EarlierSite(folder.PublishedPaths, folder.Published), diagnostics);
        var search = _clock.Time("search", () => templates.Assets.All.Concat(SearchFiles.Of(edition.Portal)).ToList());
        Func<string, string, OutputFile?> kept = options.IsFull ? (_, _) => null : folder.Kept;
        var data = _clock.Time("export", () => Data(edition));
        var lists = _clock.Time("export", () => new OpenLists(edition.Portal, edition.History, edition.Lists.Value));
        var trial = _clock.Time("judge", () => SearchTrial.Run(edition.Portal.SearchWords.Judged, search, folder.Published));
        edition = edition.With(trial.Sets).PublishedAs(options.Release);
        var outputs = Rendered(edition, templates, kept).Concat(search).Concat(trial.Files).Concat(data).Concat(_clock.Stream("export", OpenDataFiles.Of(lists, edition.Texts, kept))).Concat(SiteMap.Of(edition.Pages, edition.Portal.Settings)).Concat(MachineFiles.Of(edition.Portal.Settings, edition.Texts));
        outputs = options.HasOffline ? outputs.Append(Offline(edition, templates, [.. data, .. OpenDataFiles.Of(lists, edition.Texts, kept)])) : outputs;
        var files = options.HasTwins ? _clock.Stream("compress", CompressedTwins.Beside(outputs, kept)) : outputs;
        var written = _clock.Time("publish", () => folder.Write(_clock.Stream("proofread", proof.Watch(SiteManifest.Behind(files, options)))));
        if (!diagnostics.HasErrors)
        {
            // A page that a template fault kept away would make every link to it a second fault.
            _clock.Time("proofread", proof.CheckLinks);
        }

        return !IsRefused(options) && _clock.Time("publish", folder.Publish)
            ? BuildSummary.Of(edition, written, diagnostics, _clock)
            : BuildSummary.Failed(diagnostics, _clock);
    }

    private bool IsRefused(PublishOptions options) => diagnostics.HasErrors || (options.IsStrict && diagnostics.Warnings > 0);

    private static IReadOnlyList<OutputFile> Data(Edition edition) =>
        [.. ScriptData.Of(edition.Portal, edition.History), .. FeedFiles.Of(edition.Portal, edition.History, edition.Texts)];

    private OutputFile Offline(Edition edition, TemplateFolder templates, IReadOnlyList<OutputFile> data) => _clock.Time("offline", () => OfflineArchive.Of(
        OfflinePages.Of(edition.Pages, templates, edition.Texts, (edition.Portal.Settings, diagnostics)), templates.Assets.All.Concat(data)));

    private IEnumerable<OutputFile> Rendered(Edition edition, TemplateFolder templates, Func<string, string, OutputFile?> kept) =>
        _clock.Stream("render", new PageRenderer(templates, edition.Texts, edition.Portal.Settings, diagnostics).Render(edition.Pages, kept));
}
