using BenchmarkDotNet.Attributes;
using ListPortal.Benchmarks.Measuring;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Publishing;
using ListPortal.Rendering;
using ListPortal.Search;
using ListPortal.Site;
using ListPortal.Validation;

namespace ListPortal.Benchmarks.Stations;

/// <summary>Each station of the street on the real lists, warmed up, by itself: what it costs and how much memory it asks for.</summary>
[MemoryDiagnoser]
public class StationBenchmarks
{
    /// <summary>As good as any: the same day for each run.</summary>
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    private readonly DiagnosticBag _diagnostics = new();
    private readonly IReadOnlyList<ContentFile> _files;
    private readonly SourceContent _content;
    private readonly Portal _portal;
    private readonly InterfaceTexts _texts;
    private readonly TemplateFolder _templates;
    private readonly IReadOnlyList<Page> _pages;
    private readonly IReadOnlyList<OutputFile> _rendered;

    public StationBenchmarks()
    {
        _files = ContentFolder.Read(RealLists.Root, _diagnostics);
        _content = ContentReader.Read(_files, _diagnostics);
        _portal = PortalFactory.Create(_content, AsOf);
        _texts = InterfaceTexts.Read(RealLists.Root, _diagnostics);
        _templates = TemplateFolder.Read(RealLists.Root, _diagnostics);
        _pages = SitePages.Of(_portal, _texts, ListHistory.Empty);
        _rendered = [.. Render()];
    }

    [Benchmark]
    public object Load() => ContentReader.Read(_files, new DiagnosticBag());

    [Benchmark]
    public void Check() => ContentRules.Check(new CheckedContent(_content, AsOf), new DiagnosticBag());

    [Benchmark]
    public object Model() => PortalFactory.Create(_content, AsOf);

    [Benchmark]
    public object Pages() => SitePages.Of(_portal, _texts, ListHistory.Empty);

    [Benchmark]
    public int Views() => _pages.Count(page => page.View() is not null);

    [Benchmark]
    public int RenderAll() => Render().Count();

    [Benchmark]
    public object SearchIndex() => SearchFiles.Of(_portal);

    [Benchmark]
    public int Compress() => CompressedTwins.Beside(_rendered, (_, _) => null).Count();

    private IEnumerable<OutputFile> Render() => new PageRenderer(_templates, _texts, _portal.Settings, new DiagnosticBag()).Render(_pages);
}
