using System.IO.Compression;
using AngleSharp.Html.Parser;
using ListPortal.Publishing;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>The archive for offline use: unpacked anywhere, every link in it leads to a file, and nothing in it asks for a network or a script.</summary>
public sealed class OfflineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("one-zone")]
    [InlineData("sub-folder")]
    public void Every_link_leads_to_a_file(string site)
    {
        using var project = new TinyProject(site);
        Assert.True(project.Build(project.Output, new PublishOptions { IsStrict = true, HasOffline = true }).Succeeded, string.Join('\n', project.Diagnostics.Sorted()));
        ZipFile.ExtractToDirectory(Path.Combine(project.Output, "data/offline.zip"), _folder.Path);
        var pages = Directory.EnumerateFiles(_folder["offline"], "*.html", SearchOption.AllDirectories).ToList();
        Assert.Equal(PublishedFiles.PathsIn(project.Output).Count(path => path.EndsWith(".html", StringComparison.Ordinal)), pages.Count);
        var parser = new HtmlParser();
        foreach (var path in pages)
        {
            var page = parser.ParseDocument(File.ReadAllText(path));
            Assert.Empty(page.QuerySelectorAll("script"));
            foreach (var address in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(IsFile))
            {
                var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, address.Split('#')[0]));
                Assert.True(File.Exists(target), $"{path}: {address}");
            }
        }
    }

    [Fact]
    public void The_page_of_open_data_leads_to_it_where_there_is_one()
    {
        using var project = new TinyProject("one-zone");
        project.Build();
        Assert.DoesNotContain("offline.zip", File.ReadAllText(Path.Combine(project.Output, "data/index.html")), StringComparison.Ordinal);
        project.Build(project.Output, new PublishOptions { HasOffline = true });
        Assert.Contains("<a href=\"/data/offline.zip\"", File.ReadAllText(Path.Combine(project.Output, "data/index.html")), StringComparison.Ordinal);
    }

    private static bool IsFile(string address) => address.Length > 0 && !address.StartsWith('#') && !address.Contains(':', StringComparison.Ordinal);
}
