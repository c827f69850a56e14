using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Site;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

/// <summary>Visitors see the whole old site or the whole new one, and nothing but the output folder and its spare is touched.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private static readonly (string, string)[] Old = [("index.html", "旧"), ("items/index.html", "项")];
    private static readonly (string, string)[] New = [("index.html", "新"), ("items/index.html", "项")];

    private readonly DiagnosticBag _diagnostics = new();
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_site_is_written_beside_and_shown_at_once()
    {
        using var site = Open();
        var written = site.Write(Files([("index.html", "新"), ("items/index.html", "项"), ("robots.txt", "")]));
        Assert.False(Directory.Exists(_temporary["public"]));

        Assert.True(site.Publish());

        Assert.Equal("新", _temporary.Read("public/index.html"));
        Assert.Equal("项", _temporary.Read("public/items/index.html"));
        Assert.Equal(new WrittenFiles(Files: 3, Pages: 2, Bytes: 6), written);
    }

    [Fact]
    public void The_new_site_takes_the_place_of_the_old_which_becomes_the_spare()
    {
        Publish(("index.html", "旧"), ("gone/index.html", "旧"));
        Publish(("index.html", "新"));

        Assert.Equal([".listportal", "index.html"], PublishedFiles.PathsIn(_temporary["public"]));
        Assert.Equal("新", _temporary.Read("public/index.html"));
        Assert.Equal("旧", _temporary.Read("public.spare/index.html"));
        Assert.Equal(["public", "public.spare"], Names());
    }

    [Fact]
    public void What_the_site_no_longer_holds_goes_from_the_spare_with_its_folders()
    {
        Publish(("gone/deep/index.html", "旧"), ("gone/index.html", "旧"));
        Publish(Old);
        Publish(New);

        Assert.Equal([".listportal", "index.html", "items/index.html"], PublishedFiles.PathsIn(_temporary["public"]));
        Assert.False(Directory.Exists(_temporary["public/gone"]));
    }

    [Fact]
    public void A_site_that_is_not_published_leaves_the_old_one_whole()
    {
        Publish(Old);
        using (var site = Open())
        {
            site.Write(Files(New));
        }

        Assert.Equal("旧", _temporary.Read("public/index.html"));
        Publish(New);
        Assert.Equal("新", _temporary.Read("public/index.html"));
    }

    [Fact]
    public void A_site_that_breaks_off_half_way_leaves_the_old_one_whole()
    {
        Publish(Old);
        using (var site = Open())
        {
            Assert.Throws<InvalidOperationException>(() => site.Write(BreakingOff()));
        }

        Assert.Equal("旧", _temporary.Read("public/index.html"));
        Publish(New);
        Assert.Equal("新", _temporary.Read("public/index.html"));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("public.spare")]
    public void A_folder_that_no_build_made_is_refused(string folder)
    {
        _temporary.Write($"{folder}/letter.txt", "私人");
        using var site = new SiteFolder(_temporary["public"], _diagnostics);

        Assert.False(site.Open());

        Assert.Equal((DiagnosticCodes.UnfamiliarOutput, folder), (Assert.Single(_diagnostics.Sorted()).Code, Assert.Single(_diagnostics.Sorted()).Position.File));
        Assert.Equal("私人", _temporary.Read($"{folder}/letter.txt"));
    }

    [Fact]
    public void A_folder_that_is_missing_or_empty_or_our_own_is_taken()
    {
        Directory.CreateDirectory(_temporary["public"]);
        Publish(Old);
        Publish(New);
        Assert.Equal("新", _temporary.Read("public/index.html"));
    }

    [Fact]
    public void Of_two_builds_at_once_the_second_is_refused()
    {
        Publish(Old);
        using var first = Open();
        first.Write(Files(New));

        using (var second = new SiteFolder(_temporary["public"], _diagnostics))
        {
            Assert.False(second.Open());
        }

        Assert.Equal(DiagnosticCodes.BuildRunning, Assert.Single(_diagnostics.Sorted()).Code);
        Assert.True(first.Publish());
        Assert.Equal("新", _temporary.Read("public/index.html"));
    }

    [Fact]
    public void A_link_to_the_output_folder_stays_and_leads_to_the_new_site()
    {
        Directory.CreateDirectory(_temporary["behind"]);
        Directory.CreateSymbolicLink(_temporary["public"], _temporary["behind"]);
        Publish(Old);
        Publish(New);

        Assert.NotNull(new DirectoryInfo(_temporary["public"]).LinkTarget);
        Assert.Equal("新", _temporary.Read("behind/index.html"));
        Assert.Equal(["behind", "behind.spare", "public"], Names());
    }

    private SiteFolder Open()
    {
        var site = new SiteFolder(_temporary["public"], _diagnostics);
        Assert.True(site.Open());
        return site;
    }

    private void Publish(params (string Path, string Text)[] files)
    {
        using var site = Open();
        site.Write(Files(files));
        Assert.True(site.Publish());
        Assert.Empty(_diagnostics.Sorted());
    }

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(_temporary.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static IEnumerable<OutputFile> Files(IEnumerable<(string Path, string Text)> files) => files.Select(file => OutputFile.Text(file.Path, file.Text));

    private static IEnumerable<OutputFile> BreakingOff()
    {
        yield return OutputFile.Text("index.html", "新");
        throw new InvalidOperationException();
    }
}
