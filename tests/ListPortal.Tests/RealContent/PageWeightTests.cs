using System.IO.Compression;
using System.Text.RegularExpressions;
using ListPortal.Site;
using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>The budgets of the design, in bytes as a server sends them.</summary>
[Collection<OneRealSite>]
public sealed partial class PageWeightTests(RealSite site)
{
    private const int MostForPageWithStyles = 30 * 1024;
    private const int MostForScripts = 12 * 1024;

    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);

    [Fact]
    public void A_page_with_its_styles_weighs_at_most_30_KB() =>
        Assert.Empty(
            from page in site.Edition.Pages
            let weight = Weight(OutputFile.PathOf(page.Address)) + LinkedFrom(page, StyleSheet()).Sum(Weight)
            where weight > MostForPageWithStyles
            select $"{page.Address}: {weight}");

    [Fact]
    public void All_scripts_of_a_page_weigh_at_most_12_KB() =>
        Assert.Empty(
            from page in site.Edition.Pages
            let weight = ScriptsOf(page).Sum(Weight)
            where weight > MostForScripts
            select $"{page.Address}: {weight}");

    [Fact]
    public void Every_page_has_the_style_sheet_and_remembers_large_print() =>
        Assert.Empty(site.Edition.Pages.Where(page => !LinkedFrom(page, StyleSheet()).Any() || !ScriptsOf(page).Any(script => script.StartsWith("assets/large-print-", StringComparison.Ordinal))).Select(page => page.Address));

    /// <summary>With what they import from other folders.</summary>
    private IEnumerable<string> ScriptsOf(Page page)
    {
        var scripts = LinkedFrom(page, Script()).ToList();
        return scripts.Concat(scripts.Any(script => ReadFile(script).Contains("search/core.js", StringComparison.Ordinal)) ? ["search/core.js"] : []);
    }

    private IEnumerable<string> LinkedFrom(Page page, Regex link) =>
        link.Matches(site.Html(page.Address)).Select(match => match.Groups["path"].Value.TrimStart('/')).Distinct(StringComparer.Ordinal);

    private string ReadFile(string path) => File.ReadAllText(Path.Combine(site.Folder, path));

    private int Weight(string path) => _weights.TryGetValue(path, out var known) ? known : _weights[path] = Compressed(path, File.ReadAllBytes(Path.Combine(site.Folder, path)));

    /// <summary>With gzip for pages and styles, which is the heavier; scripts as a host sends them to every browser of today: Brotli.</summary>
    private static int Compressed(string path, byte[] bytes)
    {
        using var target = new MemoryStream();
        using (Stream compressing = path.EndsWith(".js", StringComparison.Ordinal)
            ? new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true)
            : new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            compressing.Write(bytes);
        }

        return (int)target.Length;
    }

    [GeneratedRegex(@"<link rel=""stylesheet"" href=""(?<path>[^""]+)""")]
    private static partial Regex StyleSheet();

    [GeneratedRegex(@"<script[^>]* src=""(?<path>[^""]+)""")]
    private static partial Regex Script();
}
