using ListPortal.Content;
using Scriban.Runtime;

namespace ListPortal.Rendering.Reports;

/// <summary>Renders pages that stand alone: reports for those who review changes, no part of the site.</summary>
public sealed class ReportRenderer(TemplateFolder templates, InterfaceTexts texts)
{
    /// <param name="name">A file in templates/reports, without its ending.</param>
    public string Render(string name, object view)
    {
        var globals = new ScriptObject { ["text"] = TextObject.Of(texts), ["view"] = view };
        var context = new HtmlContext(globals);
        WordFunctions.AddTo(globals);
        globals.Import("part", new Func<string, Html>(part => new Html(templates.Find($"parts/{part}").Render(new HtmlContext(globals)))));
        return templates.Find($"reports/{name}").Render(context);
    }
}
