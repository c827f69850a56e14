using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Site;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class SiteFolderTests : IDisposable
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SiteFolder _site;
    private readonly TemporaryFolder _temporary = new();

    public SiteFolderTests() => _site = new SiteFolder(_temporary["public"]);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_site_is_written_beside_and_shown_at_once()
    {
        var written = _site.Write([OutputFile.Text("index.html", "新"), OutputFile.Text("items/index.html", "项"), OutputFile.Text("robots.txt", "")]);
        Assert.False(Directory.Exists(_temporary["public"]));
        _site.Publish();
        Assert.Equal("新", _temporary.Read("public/index.html"));
        Assert.Equal("项", _temporary.Read("public/items/index.html"));
        Assert.Equal(new WrittenFiles(Files: 3, Pages: 2, Bytes: 6), written);
    }

    [Fact]
    public void The_new_site_takes_the_place_of_the_old_and_leaves_nothing_behind()
    {
        Publish(("index.html", "旧"), ("gone/index.html", "旧"));
        Publish(("index.html", "新"));
        Assert.Equal("新", _temporary.Read("public/index.html"));
        Assert.False(Directory.Exists(_temporary["public/gone"]));
        Assert.Equal(["public"], Directory.EnumerateFileSystemEntries(_temporary.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_site_that_is_thrown_away_leaves_the_old_one_whole()
    {
        Publish(("index.html", "旧"));
        _site.Write([OutputFile.Text("index.html", "新")]);
        _site.Discard();
        Assert.Equal("旧", _temporary.Read("public/index.html"));
        Assert.Equal(["public"], Directory.EnumerateFileSystemEntries(_temporary.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_site_that_breaks_off_half_way_leaves_the_old_one_whole()
    {
        Publish(("index.html", "旧"));
        Assert.Throws<InvalidOperationException>(() => _site.Write(BreakingOff()));
        Assert.Equal("旧", _temporary.Read("public/index.html"));
        Publish(("index.html", "新"));
        Assert.Equal("新", _temporary.Read("public/index.html"));
    }

    [Fact]
    public void A_folder_that_no_build_made_is_refused()
    {
        _temporary.Write("public/letter.txt", "私人");
        Assert.False(_site.MayReplace(_diagnostics));
        Assert.Equal(DiagnosticCodes.UnfamiliarOutput, Assert.Single(_diagnostics.Sorted()).Code);
        Assert.Equal("私人", _temporary.Read("public/letter.txt"));
    }

    [Fact]
    public void A_folder_that_is_missing_or_empty_or_our_own_may_be_replaced()
    {
        Assert.True(_site.MayReplace(_diagnostics));
        Directory.CreateDirectory(_temporary["public"]);
        Assert.True(_site.MayReplace(_diagnostics));
        Publish(("index.html", "旧"));
        Assert.True(_site.MayReplace(_diagnostics));
        Assert.Empty(_diagnostics.Sorted());
    }

    private static IEnumerable<OutputFile> BreakingOff()
    {
        yield return OutputFile.Text("index.html", "新");
        throw new InvalidOperationException();
    }

    private void Publish(params (string Path, string Text)[] files)
    {
        _site.Write(files.Select(file => OutputFile.Text(file.Path, file.Text)));
        _site.Publish();
    }
}
