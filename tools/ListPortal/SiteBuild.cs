using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Proofreading;
using ListPortal.Publishing;
using ListPortal.Rendering;
using ListPortal.Site;
using ListPortal.Validation;

namespace ListPortal;

/// <summary>The whole way from lists to site, station by station. Read this first.</summary>
public sealed class SiteBuild(string root, DateOnly asOf, DiagnosticBag diagnostics)
{
    private readonly StationClock _clock = new();

    /// <summary>What was read last time, for those who read the same folder again and again.</summary>
    public ReadFiles Before { get; init; } = new();

    /// <summary>The templates as they were compiled last time, for the same.</summary>
    public TemplateFolder? TemplatesBefore { get; init; }

    /// <summary>Earlier states of the lists.</summary>
    public PastLists Past { get; init; } = PastLists.None;

    /// <summary>Load, check, model, history, pages: what would be published, or null where the lists have errors.</summary>
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

    /// <summary>Search and its trial, render, export, proofread, publish. The old site stays where anything is wrong.</summary>
    public BuildSummary Publish(string output, PublishOptions options)
    {
        using var folder = new SiteFolder(output, diagnostics);
        var edition = Read();
        var templates = _clock.Time("render", () => TemplateFolder.Read(root, diagnostics, TemplatesBefore));
        if (edition is null || IsRefused(options) || !folder.Open())
        {
            return BuildSummary.Failed(diagnostics, _clock);
        }

        var files = new EditionFiles(edition, templates);
        _clock.Time("search", () => files.Search);
        var trial = _clock.Time("judge", () => files.Trial(folder.Published));
        edition = edition.With(trial.Sets).PublishedAs(options.Release);
        Func<string, string, OutputFile?> kept = options.IsFull ? (_, _) => null : folder.Kept;
        IEnumerable<OutputFile>[] parts =
        [
            _clock.Stream("render", new PageRenderer(templates, edition.Texts, edition.Portal.Settings, diagnostics).Render(edition.Pages, kept)),
            files.Assets.Concat(files.Search).Concat(trial.Files),
            _clock.Time("export", () => files.Data).Concat(files.Machines),
            _clock.Stream("export", files.OpenData(kept)),
            options.HasOffline ? _clock.Stream("offline", files.Offline(edition.Pages, kept, diagnostics)) : [],
        ];
        var whole = parts.SelectMany(part => part);
        return Write(folder, edition, options.HasTwins ? _clock.Stream("compress", CompressedTwins.Beside(whole, kept)) : whole, options);
    }

    private BuildSummary Write(SiteFolder folder, Edition edition, IEnumerable<OutputFile> files, PublishOptions options)
    {
        var proof = new PageProof(edition.Portal.Settings.BasePath, new EarlierSite(folder.PublishedPaths, folder.Published), diagnostics);
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
}
