using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ContentFolderTests : IDisposable
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly TemporaryFolder _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_however_the_disk_lists_them()
    {
        var paths = Enumerable.Range(0, 100).Select(number => $"content/{(number * 37) % 100:D2}{(number % 3 == 0 ? "-a/x" : "/x")}.yml").ToList();
        paths.ForEach(path => _project.Write(path, "a: 1\n"));
        Assert.Equal(paths.Order(StringComparer.Ordinal), Read().Select(file => file.Path));
    }

    [Fact]
    public void The_settings_and_the_lists_are_read_and_nothing_else()
    {
        _project.Write("site.config.yml", "a: 1\n");
        _project.Write("README.md", "");
        _project.Write("templates/layout.html", "");
        _project.Write("content/papers.yml", "a: 1\n");
        Assert.Equal(["content/papers.yml", "site.config.yml"], Read().Select(file => file.Path));
    }

    [Fact]
    public void A_symbolic_link_is_refused_and_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets only administrators make symbolic links.");
        _project.Write("elsewhere/secret.yml", "a: 1\n");
        Directory.CreateDirectory(_project["content"]);
        File.CreateSymbolicLink(_project["content/papers.yml"], _project["elsewhere/secret.yml"]);
        Directory.CreateSymbolicLink(_project["content/items"], _project["elsewhere"]);
        Assert.Empty(Read());
        Assert.Equal(
            [("content/items", DiagnosticCodes.SymbolicLink), ("content/papers.yml", DiagnosticCodes.SymbolicLink)],
            _diagnostics.Sorted().Select(fault => (fault.Position.File, fault.Code)));
    }

    private IReadOnlyList<ContentFile> Read() => ContentFolder.Read(_project.Path, _diagnostics);
}
