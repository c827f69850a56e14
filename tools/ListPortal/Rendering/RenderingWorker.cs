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
    /// <summary>Parts in this folder see their argument alone, so that the same argument always gives the same HTML.</summary>
    private const string SharedParts = "sections/";

    private readonly HtmlContext _context;
    private readonly SharedHtml _shared;
    private readonly HtmlContext _sharedContext;
    private readonly TemplateFolder _templates;

    public RenderingWorker(TemplateFolder templates, InterfaceTexts texts, SiteSettings settings, SharedHtml shared)
    {
        _templates = templates;
        _shared = shared;
        var functions = new TemplateFunctions(settings, new MarkdownRenderer(settings.BasePath));
        var words = TextObject.Of(texts);
        _context = CreateContext(settings, words, functions);
        _sharedContext = CreateContext(settings, words, functions);
    }

    private delegate Html PartCall(TemplateContext context, string name, params object?[] arguments);

    public RenderedPage Render(Page page)
    {
        var globals = new ScriptObject { ["page"] = page, ["view"] = page.View };
        _context.PushGlobal(globals);
        try
        {
            globals["body"] = Run(_context, $"pages/{page.Template}");
            return new RenderedPage(OutputFile.Text(OutputFile.PathOf(page.Address), Run(_context, "layout").Value), null);
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
            _context.PopGlobal();
        }
    }

    private HtmlContext CreateContext(SiteSettings settings, ScriptObject texts, TemplateFunctions functions)
    {
        var globals = new ScriptObject { ["site"] = settings, ["text"] = texts };
        functions.AddTo(globals);
        globals.Import("part", new PartCall(Part));
        return new HtmlContext(globals);
    }

    private Html Part(TemplateContext context, string name, params object?[] arguments)
    {
        var argument = arguments.Length > 0 ? arguments[0] : null;
        if (!name.StartsWith(SharedParts, StringComparison.Ordinal) || argument is null)
        {
            return RunPart((HtmlContext)context, name, arguments);
        }

        return _shared.GetOrAdd(name, argument, () => RunPart(_sharedContext, name, arguments));
    }

    private Html RunPart(HtmlContext context, string name, object?[] arguments)
    {
        context.PushGlobal(new ScriptObject
        {
            ["it"] = arguments.Length > 0 ? arguments[0] : null,
            ["also"] = arguments.Length > 1 ? arguments[1] : null,
        });
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
        var output = new StringBuilder();
        context.PushOutput(new StringBuilderOutput(output));
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
