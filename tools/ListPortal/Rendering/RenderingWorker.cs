using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Site;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ListPortal.Rendering;

/// <summary>Renders one page after another. Not safe for use by several threads at once: each has a worker of its own.</summary>
internal sealed class RenderingWorker
{
    private readonly SharedHtml _shared;
    private readonly TemplateFolder _templates;
    private readonly ScriptObject _globals = [];

    /// <summary>One for pages, one for the parts in them, one for the parts in those and so on: a part sees nothing of what surrounds it.</summary>
    private readonly List<HtmlContext> _contexts = [];

    public RenderingWorker(TemplateFolder templates, InterfaceTexts texts, (SiteSettings Settings, bool IsOffline) site, SharedHtml shared)
    {
        var (settings, isOffline) = site;
        var links = isOffline ? OfflinePages.LinkBase : settings.BasePath;
        _templates = templates;
        _shared = shared;
        _globals["site"] = settings;
        _globals["live_version"] = null;
        _globals["text"] = TextObject.Of(texts);
        _globals["offline"] = isOffline;
        new TemplateFunctions(settings, links, templates.Assets, new MarkdownRenderer(links)).AddTo(_globals);
        _globals["part"] = new TemplateFunction(least: 1, most: 3, (context, arguments) => Part(context, (string)arguments[0]!, arguments.ElementAtOrDefault(1), arguments.ElementAtOrDefault(2)));
    }

    /// <summary>See <see cref="PageRenderer.LiveVersion"/>.</summary>
    public int? LiveVersion
    {
        init => _globals["live_version"] = value;
    }

    /// <param name="key">What the page is made from, in short; null where nobody will ask whether that changed.</param>
    public RenderedPage Render(Page page, object view, string? key = null)
    {
        var globals = new ScriptObject { ["page"] = page, ["view"] = view, ["source_files"] = page.SourcesOf(view) };
        var context = ContextAt(0);
        context.PushGlobal(globals);
        try
        {
            globals["body"] = Run(context, $"pages/{page.Template}");
            var html = Encoding.UTF8.GetBytes(Run(context, "layout").Value);
            return new RenderedPage(new OutputFile(OutputFile.PathOf(page.Address), html) { Key = key }, null);
        }
        catch (ScriptRuntimeException exception)
        {
            return new RenderedPage(null, FaultOf(exception, page));
        }
        catch (KeyNotFoundException exception)
        {
            var message = $"页面 {page.Address} 需要这个模板，但没有找到；请补上文件。";
            return new RenderedPage(null, new Diagnostic(DiagnosticCodes.TemplateFault, SourcePosition.StartOf(exception.Message), message));
        }
        finally
        {
            context.PopGlobal();
        }
    }

    private HtmlContext ContextAt(int depth)
    {
        while (_contexts.Count <= depth)
        {
            _contexts.Add(new HtmlContext(_globals, _contexts.Count));
        }

        return _contexts[depth];
    }

    private Html Part(HtmlContext context, string name, object? it, object? also) =>
        _shared.GetOrAdd(name, (it, also), () => RunPart(ContextAt(context.Depth + 1), name, new ScriptObject { ["it"] = it, ["also"] = also }));

    private Html RunPart(HtmlContext context, string name, ScriptObject arguments)
    {
        context.PushGlobal(arguments);
        try
        {
            return Run(context, $"parts/{name}");
        }
        finally
        {
            context.PopGlobal();
        }
    }

    private Html Run(HtmlContext context, string name)
    {
        context.PushOutput(new StringBuilderOutput(context.Page.Clear()));
        try
        {
            return new Html(_templates.Find(name).Render(context));
        }
        finally
        {
            context.PopOutput();
        }
    }

    private static Diagnostic FaultOf(ScriptRuntimeException exception, Page page)
    {
        // The innermost fault tells the place; the outer ones only say through which parts it went.
        var innermost = exception;
        while (innermost.InnerException is ScriptRuntimeException inner)
        {
            innermost = inner;
        }

        var span = innermost.Span;
        var position = new SourcePosition(span.FileName ?? "templates", span.Start.Line + 1, span.Start.Column + 1);
        var message = $"模板出错：{innermost.OriginalMessage}（页面 {page.Address}）；请对照页面的视图更正。";
        return new Diagnostic(DiagnosticCodes.TemplateFault, position, message);
    }
}
