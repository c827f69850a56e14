using System.Text;
using System.Text.RegularExpressions;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Model;
using ListPortal.Site;

namespace ListPortal.Rendering;

/// <summary>
/// A second rendering for those without a network: opened from a disk, links must lead to files, and a browser runs no modules.
/// So links are relative and name their index.html, and what needs scripts is hidden, with the reason.
/// </summary>
public static partial class OfflinePages
{
    /// <summary>Stands at the beginning of each link while pages are rendered; parts that many pages share do not know how deep those lie.</summary>
    internal const string LinkBase = "/.offline/";

    public static IEnumerable<OutputFile> Of(IReadOnlyList<Page> pages, TemplateFolder templates, InterfaceTexts texts, (SiteSettings Settings, DiagnosticBag Diagnostics) site) =>
        new PageRenderer(templates, texts, site.Settings, site.Diagnostics) { IsOffline = true }.Render(pages).Select(Localised);

    private static OutputFile Localised(OutputFile page)
    {
        var up = string.Concat(Enumerable.Repeat("../", page.Path.Count(character => character == '/')));
        var html = Encoding.UTF8.GetString(page.Bytes.Span);
        return OutputFile.Text(page.Path, Link().Replace(html, link => up + FileOf(link.Groups[1].Value) + link.Groups[2].Value));
    }

    private static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;

    [GeneratedRegex("/\\.offline/([^\"#?]*)(?:\\?[^\"#]*)?(#[^\"]*)?(?=\")")]
    private static partial Regex Link();
}
