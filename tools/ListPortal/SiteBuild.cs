using ListPortal.Content;
using ListPortal.Diagnostics;
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

    /// <summary>Load, check, model: the portal, or null where the lists have errors.</summary>
    public Portal? ReadPortal()
    {
        var files = _clock.Time("load", () => ContentFolder.Read(root, diagnostics));
        var content = _clock.Time("load", () => ContentReader.Read(files, diagnostics));
        _clock.Time("check", () => ContentRules.Check(new CheckedContent(content, asOf), diagnostics));
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var portal = _clock.Time("model", () => PortalFactory.Create(content, asOf));
        _clock.Time("check", () => ContentLinks.Check(content, SitePages.Of(portal), diagnostics));
        return diagnostics.HasErrors ? null : portal;
    }

    /// <summary>Pages, render, search, publish. The old site stays where anything is wrong.</summary>
    /// <param name="strict">Warnings count as errors.</param>
    public BuildSummary Publish(string output, bool strict)
    {
        var folder = new SiteFolder(output);
        var portal = ReadPortal();
        var templates = _clock.Time("render", () => TemplateFolder.Read(root, diagnostics));
        if (portal is null || IsRefused(strict) || !folder.MayReplace(diagnostics))
        {
            return BuildSummary.Failed(diagnostics, _clock);
        }

        var proof = new PageProof(portal.Settings.BasePath, diagnostics);
        var pages = _clock.Time("pages", () => SitePages.Of(portal).ToList());
        var outputs = _clock.Stream("proofread", proof.Watch(Outputs(portal, pages, templates)));
        var written = _clock.Time("publish", () => folder.Write(outputs));
        if (!diagnostics.HasErrors)
        {
            // A page that a template fault kept away would make every link to it a second fault.
            _clock.Time("proofread", proof.CheckLinks);
        }

        if (IsRefused(strict))
        {
            folder.Discard();
            return BuildSummary.Failed(diagnostics, _clock);
        }

        _clock.Time("publish", folder.Publish);
        return BuildSummary.Of(portal, written, diagnostics, _clock);
    }

    private bool IsRefused(bool strict) => diagnostics.HasErrors || (strict && diagnostics.Warnings > 0);

    private IEnumerable<OutputFile> Outputs(Portal portal, IReadOnlyList<Page> pages, TemplateFolder templates)
    {
        var renderer = new PageRenderer(templates, portal.Settings, diagnostics);
        return _clock.Stream("render", pages.Select(renderer.Render).OfType<OutputFile>())
            .Concat(AssetFiles.Of(templates))
            .Concat(SiteMap.Of(pages, portal.Settings))
            .Concat(_clock.Stream("search", SearchFiles.Of(portal)));
    }
}
