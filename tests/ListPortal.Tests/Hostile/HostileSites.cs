using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Exports.Tools;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Rendering;
using ListPortal.Search;
using ListPortal.Site;
using ListPortal.Tests.Sites;

namespace ListPortal.Tests.Hostile;

/// <summary>Both tiny sites with hostile text in every field, rendered and parsed as a browser would.</summary>
public sealed class HostileSites
{
    private readonly List<IDocument> _pages = [];
    private readonly SortedSet<string> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _scriptFiles = [];
    private readonly Func<string, bool, string> _textOf;

    public HostileSites()
        : this(HostileText.Of)
    {
    }

    /// <param name="textOf">What stands in a field, by its name; true where the field is Markdown.</param>
    internal HostileSites(Func<string, bool, string> textOf)
    {
        _textOf = textOf;
        foreach (var name in (string[])["one-zone", "sub-folder"])
        {
            Add(name);
        }
    }

    public IReadOnlyList<IDocument> Pages => _pages;

    /// <summary>The fields that were filled.</summary>
    public IReadOnlyCollection<string> Fields => _fields;

    public IReadOnlyList<string> ScriptFiles => _scriptFiles;

    private void Add(string name)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(ContentFolder.Read(Repository.PathOf("tests", "sites", name), diagnostics), diagnostics);
        _fields.UnionWith(HostileText.PutInto(content, _textOf));
        var portal = PortalFactory.Create(content, Repository.AsOf);
        var texts = InterfaceTexts.Read(Repository.Root, diagnostics);
        var renderer = new PageRenderer(TemplateFolder.Read(Repository.Root, diagnostics), texts, portal.Settings, diagnostics);
        var parser = new HtmlParser();
        _pages.AddRange(renderer.Render(SitePages.Of(portal, texts, ListHistory.Empty)).Select(file => parser.ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span))));
        _scriptFiles.AddRange(ListPortal.Search.SearchFiles.Of(portal).Concat(ToolFiles.Of(portal)).Select(file => Encoding.UTF8.GetString(file.Bytes.Span)));
        Xunit.Assert.Empty(diagnostics.Sorted());
    }
}
