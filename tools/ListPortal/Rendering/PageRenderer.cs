using System.Runtime.CompilerServices;
using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Site;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ListPortal.Rendering;

/// <summary>Station "render": pages in, HTML out. Sections that many pages share are rendered once.</summary>
public sealed class PageRenderer
{
    /// <summary>Parts in this folder see their argument alone, so that the same argument always gives the same HTML.</summary>
    private const string SharedParts = "sections/";

    private readonly HtmlContext _context;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<SourcePosition> _reported = [];
    private readonly HtmlContext _sharedContext;
    private readonly Dictionary<SharedPart, Html> _shared = [];
    private readonly TemplateFolder _templates;

    public PageRenderer(TemplateFolder templates, InterfaceTexts texts, SiteSettings settings, DiagnosticBag diagnostics)
    {
        _templates = templates;
        _diagnostics = diagnostics;
        var functions = new TemplateFunctions(settings, new MarkdownRenderer(settings.BasePath));
        var words = TextObject.Of(texts);
        _context = CreateContext(settings, words, functions);
        _sharedContext = CreateContext(settings, words, functions);
    }

    private delegate Html PartCall(TemplateContext context, string name, params object?[] arguments);

    /// <summary>The page's file, or null where its template failed; the fault is then in the bag.</summary>
    public OutputFile? Render(Page page)
    {
        var globals = new ScriptObject { ["page"] = page, ["view"] = page.View };
        _context.PushGlobal(globals);
        try
        {
            globals["body"] = Run(_context, $"pages/{page.Template}");
            return OutputFile.Text(OutputFile.PathOf(page.Address), Run(_context, "layout").Value);
        }
        catch (ScriptRuntimeException exception)
        {
            Report(exception, page);
            return null;
        }
        catch (KeyNotFoundException exception)
        {
            ReportOnce(SourcePosition.StartOf(exception.Message), $"页面 {page.Address} 需要这个模板，但没有找到；请补上文件。");
            return null;
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

        var key = new SharedPart(name, argument);
        if (!_shared.TryGetValue(key, out var html))
        {
            html = RunPart(_sharedContext, name, arguments);
            _shared.Add(key, html);
        }

        return html;
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

    private void Report(ScriptRuntimeException exception, Page page)
    {
        // The innermost fault tells the place; the outer ones only say through which parts it went.
        var innermost = exception;
        while (innermost.InnerException is ScriptRuntimeException inner)
        {
            innermost = inner;
        }

        var span = innermost.Span;
        var position = new SourcePosition(span.FileName ?? "templates", span.Start.Line + 1, span.Start.Column + 1);
        ReportOnce(position, $"模板出错：{innermost.OriginalMessage}（页面 {page.Address}）；请对照页面的视图更正。");
    }

    // One fault of a template would otherwise be told once for each of a thousand pages.
    private void ReportOnce(SourcePosition position, string message)
    {
        if (_reported.Add(position))
        {
            _diagnostics.Add(DiagnosticCodes.TemplateFault, position, message);
        }
    }

    /// <summary>A shared part with what it shows: the very object, or the term. Equal but different records are not mixed up.</summary>
    private readonly record struct SharedPart(string Name, object Argument)
    {
        public bool Equals(SharedPart other) =>
            Name == other.Name && (ReferenceEquals(Argument, other.Argument) || (Argument is Enum && Argument.Equals(other.Argument)));

        public override int GetHashCode() =>
            HashCode.Combine(Name, Argument is Enum ? Argument.GetHashCode() : RuntimeHelpers.GetHashCode(Argument));
    }
}
