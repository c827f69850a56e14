using System.IO.Compression;
using System.Text;
using ListPortal.Publishing;
using ListPortal.Site;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

/// <summary>Beside each text stands the same in gzip and in Brotli, and nothing beside what would gain nothing.</summary>
public sealed class CompressedTwinsTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("承诺办结时限 3 个工作日。", 100));

    [Fact]
    public void Both_twins_hold_what_the_file_holds()
    {
        var files = Of(OutputFile.Text("items/index.html", Long));

        Assert.Equal(["items/index.html", "items/index.html.br", "items/index.html.gz"], files.Select(file => file.Path));
        Assert.Equal(Long, Read(new BrotliStream(Stream(files[1]), CompressionMode.Decompress)));
        Assert.Equal(Long, Read(new GZipStream(Stream(files[2]), CompressionMode.Decompress)));
        Assert.All(files.Skip(1), twin => Assert.True(twin.Length < 200));
    }

    [Fact]
    public void A_twin_tells_neither_a_time_nor_a_system() =>
        Assert.Equal([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255], Of(OutputFile.Text("x.js", Long))[2].Bytes[..10].ToArray());

    [Theory]
    [InlineData("short.html", "短")]
    [InlineData("picture.png", null)]
    public void What_would_gain_nothing_has_none(string path, string? text) => Assert.Single(Of(OutputFile.Text(path, text ?? Long)));

    [Fact]
    public void A_twin_of_what_did_not_change_is_not_made_again()
    {
        var file = OutputFile.Text("x.js", Long);
        var before = Of(file).ToDictionary(twin => twin.Path, StringComparer.Ordinal);

        var again = CompressedTwins.Beside([file], (path, key) => key == file.Hash ? before[path] : null).ToList();

        Assert.Same(before["x.js.br"], again[1]);
        Assert.Same(before["x.js.gz"], again[2]);
    }

    [Fact]
    public void A_site_with_twins_holds_them_for_every_page_and_drops_them_with_their_page()
    {
        using var project = new TinyProject("one-zone");
        project.Build(project.Output, new PublishOptions { HasTwins = true });
        var paths = PublishedFiles.PathsIn(project.Output).ToHashSet(StringComparer.Ordinal);
        Assert.All(paths.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)), path => Assert.Superset(new HashSet<string> { $"{path}.br", $"{path}.gz" }, paths));

        project.Write("content/pages/aside.md", "---\ntitle: 下一页\nsummary: 一页。\norder: 90\n---\n下一页。\n");
        project.Build(project.Output, new PublishOptions { HasTwins = true });
        Assert.Empty(project.Diagnostics.Sorted());
        Assert.True(File.Exists(Path.Combine(project.Output, "about/aside/index.html.br")));
        File.Delete(Path.Combine(project.Root, "content/pages/aside.md"));
        project.Build(project.Output, new PublishOptions { HasTwins = true });
        Assert.Equal(paths.Order(StringComparer.Ordinal), PublishedFiles.PathsIn(project.Output));
    }

    private static List<OutputFile> Of(OutputFile file) => [.. CompressedTwins.Beside([file], (_, _) => null)];

    private static MemoryStream Stream(OutputFile file) => new(file.Bytes.ToArray());

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
