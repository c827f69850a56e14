using ListPortal.Serving;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Serving;

/// <summary>However a program saves, it is noticed, and a burst of signs is one change.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private static readonly TimeSpan Briefly = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private readonly FolderWatch _watch;

    public FolderWatchTests()
    {
        _folder.Write("content/a.yml", "old");
        _folder.Write("content/deep/b.yml", "old");
        _folder.Write("site.config.yml", "old");
        _watch = new FolderWatch(_folder.Path, "content", "site.config.yml");
    }

    public void Dispose()
    {
        _watch.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_file_that_is_written_in_place_is_noticed()
    {
        _folder.Write("content/a.yml", "new");
        AssertNoticed();
    }

    [Fact]
    public void A_file_that_another_takes_the_place_of_is_noticed()
    {
        _folder.Write("content/deep/b.yml~", "new");
        AssertNoticed();
        File.Move(_folder["content/deep/b.yml~"], _folder["content/deep/b.yml"], overwrite: true);
        AssertNoticed();
    }

    [Fact]
    public void The_settings_that_another_file_from_outside_takes_the_place_of_are_noticed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("saved", "new");
        File.Move(elsewhere["saved"], _folder["site.config.yml"], overwrite: true);
        AssertNoticed();
    }

    [Fact]
    public void A_file_in_a_new_folder_is_noticed()
    {
        Directory.CreateDirectory(_folder["content/new"]);
        AssertNoticed();
        _folder.Write("content/new/c.yml", "new");
        AssertNoticed();
    }

    [Fact]
    public void A_file_that_goes_is_noticed()
    {
        File.Delete(_folder["content/a.yml"]);
        AssertNoticed();
    }

    [Fact]
    public void A_burst_of_a_hundred_files_is_a_few_changes()
    {
        for (var file = 0; file < 100; file++)
        {
            _folder.Write($"content/burst-{file}.yml", "new");
        }

        AssertNoticed();
        var more = 0;
        while (IsNoticedWithin(Briefly))
        {
            more++;
        }

        // One, where the machine is not busy.
        Assert.InRange(more, 0, 10);
    }

    [Fact]
    public void What_lies_beside_is_not_noticed()
    {
        _folder.Write("notes.txt", "new");
        _folder.Write("public/index.html", "new");
        AssertQuiet();
    }

    private void AssertNoticed() => Assert.True(IsNoticedWithin(Soon));

    private void AssertQuiet() => Assert.False(IsNoticedWithin(Briefly));

    private bool IsNoticedWithin(TimeSpan time)
    {
        using var stop = new CancellationTokenSource(time);
        return _watch.WaitForChange(stop.Token);
    }
}
