using System.Collections.Concurrent;
using ListPortal.Content;
using ListPortal.Model;
using ListPortal.Site;
using Markdig;
using Scriban;

namespace ListPortal.Rendering;

/// <summary>
/// What a page is made from, in short: the records it shows, its templates, the words and settings of the site, and the
/// programs that render it. Of equal keys come equal bytes, so that an earlier build's page can stay.
/// </summary>
internal sealed class PageKeys(TemplateFolder templates, InterfaceTexts texts, SiteSettings settings)
{
    private readonly ConcurrentDictionary<string, string> _byTemplate = new(StringComparer.Ordinal);
    private readonly Fingerprints _fingerprints = new();
    private readonly string _site = new Fingerprints().Of(new object[] { Programs(), settings, texts.Files, templates.Assets.Names });

    // The function that makes the view says nothing that the view does not say.
    public string Of(Page page, object view) => _fingerprints.Of(new object[] { _site, _byTemplate.GetOrAdd(page.Template, OfTemplate), page with { View = null! }, view });

    private string OfTemplate(string name) => new Fingerprints().Of(new object[] { templates.WithPartsOf("layout"), templates.WithPartsOf($"pages/{name}") });

    /// <summary>The compiler gives each different program an id of its own, and the same one to the same.</summary>
    private static IEnumerable<string> Programs() =>
        new[] { typeof(PageKeys), typeof(Template), typeof(Markdown) }.Select(type => type.Module.ModuleVersionId.ToString());
}
