using System.Text.Json;
using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

/// <summary>A published folder is as it was published, or it is told what is not.</summary>
public sealed class PublishedCheckTests : IClassFixture<PublishedTinySite>, IDisposable
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly TinyProject _project = new("one-zone");

    public PublishedCheckTests(PublishedTinySite site) => FolderCopy.Copy(site.Folder, _project.Output);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_folder_as_it_was_published_has_no_fault()
    {
        Assert.Equal(PublishedHash(), Check());
        Assert.Empty(_diagnostics.Sorted());
    }

    [Fact]
    public void One_changed_byte_is_named_whatever_file_it_is_in()
    {
        foreach (var path in PublishedFiles.PathsIn(_project.Output).Where(path => path != SiteRecord.Name))
        {
            var file = Path.Combine(_project.Output, path);
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(file, bytes);
            var faults = new DiagnosticBag();
            new PublishedCheck(_project.Output, faults).Run();
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(file, bytes);

            // A changed manifest no longer agrees with the sums, and its own sum tells so.
            var expected = path == SiteManifest.Name ? [SiteManifest.Name, SiteManifest.SumsName] : new[] { path };
            Assert.Contains(faults.Sorted(), fault => expected.Contains(fault.Position.File));
        }
    }

    [Fact]
    public void What_is_missing_and_what_was_added_is_named()
    {
        File.Delete(Path.Combine(_project.Output, "robots.txt"));
        _project.Write("public/items/more.html", "");
        Check();
        Assert.Equal(["items/more.html", "robots.txt"], _diagnostics.Sorted().Select(fault => fault.Position.File));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"files\":7}")]
    [InlineData("{\"files\":null}")]
    [InlineData("{\"files\":[{\"path\":7}]}")]
    [InlineData("{\"files\":[null]}")]
    [InlineData("{\"files\":[{}]}")]
    public void A_manifest_that_cannot_be_read_is_a_fault(string manifest)
    {
        _project.Write($"public/{SiteManifest.Name}", manifest);
        Assert.Null(Check());
        Assert.Equal(SiteManifest.Name, Assert.Single(_diagnostics.Sorted()).Position.File);
    }

    [Fact]
    public void A_folder_without_a_manifest_cannot_be_checked()
    {
        File.Delete(Path.Combine(_project.Output, SiteManifest.Name));
        Assert.Null(Check());
        Assert.Single(_diagnostics.Sorted());
    }

    [Fact]
    public void A_manifest_that_names_a_file_outside_opens_none()
    {
        _project.Write("secret", "x");
        _project.Write($"public/{SiteManifest.Name}", "{\"files\":[{\"path\":\"../secret\",\"bytes\":1,\"sha256\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\"}]}");
        Check();
        Assert.Contains(_diagnostics.Sorted(), fault => fault.Position.File == "../secret");
    }

    [Fact]
    public void A_manifest_tells_its_commit_and_the_manifest_before()
    {
        _project.Build(_project.Output, new PublishOptions { Revision = "abc", PreviousManifest = "def" });
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_project.Output, SiteManifest.Name)));
        Assert.Equal(("abc", "def", 1), (manifest.RootElement.GetProperty("revision").GetString(), manifest.RootElement.GetProperty("previous").GetString(), manifest.RootElement.GetProperty("version").GetInt32()));
    }

    private string? Check() => new PublishedCheck(_project.Output, _diagnostics).Run();

    private string PublishedHash() =>
        File.ReadLines(Path.Combine(_project.Output, SiteManifest.SumsName)).Single(line => line.EndsWith($"  {SiteManifest.Name}", StringComparison.Ordinal)).Split(' ')[0];
}
