using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>Station "render": pages in, HTML out, on all cores and in the order of the pages. Sections that many pages share are rendered once.</summary>
public sealed class PageRenderer(TemplateFolder templates, InterfaceTexts texts, SiteSettings settings, DiagnosticBag diagnostics)
{
    private readonly HashSet<SourcePosition> _reported = [];
    private readonly SharedHtml _shared = new();

    /// <summary>The number of the edition that an editor looks at while it changes; null for a site that is published.</summary>
    public int? LiveVersion { get; init; }

    /// <summary>See <see cref="OfflinePages"/>.</summary>
    internal bool IsOffline { get; init; }

    /// <summary>The files of the pages; a page whose template failed is left out, and the fault is in the bag.</summary>
    public IEnumerable<OutputFile> Render(IEnumerable<Page> pages) => All(pages, (worker, page, view) => worker.Render(page, view));

    /// <summary>The same, but a page that an earlier build made from the same things is not rendered again.</summary>
    /// <param name="kept">Gives the file at a path if it was made from what the key tells, else null.</param>
    public IEnumerable<OutputFile> Render(IEnumerable<Page> pages, Func<string, string, OutputFile?> kept)
    {
        var keys = new PageKeys(templates, texts, settings);
        return All(pages, (worker, page, view) =>
        {
            var key = keys.Of(page, view);
            return kept(OutputFile.PathOf(page.Address), key) is { } file ? new RenderedPage(file, null) : worker.Render(page, view, key);
        });
    }

    private IEnumerable<OutputFile> All(IEnumerable<Page> pages, Func<RenderingWorker, Page, object, RenderedPage> render)
    {
        using var workers = new ThreadLocal<RenderingWorker>(() => new RenderingWorker(templates, texts, (settings, IsOffline), _shared) { LiveVersion = LiveVersion });
        foreach (var rendered in WorkAhead.InOrder(pages, page => render(workers.Value!, page, page.View())))
        {
            if (rendered.File is { } file)
            {
                yield return file;
            }
            else
            {
                ReportOnce(rendered.Fault!);
            }
        }
    }

    // One fault of a template would otherwise be told once for each of a thousand pages.
    private void ReportOnce(Diagnostic fault)
    {
        lock (_reported)
        {
            if (_reported.Add(fault.Position))
            {
                diagnostics.Add(fault.Code, fault.Position, fault.Message);
            }
        }
    }
}
