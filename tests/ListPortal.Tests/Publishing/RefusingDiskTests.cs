using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

/// <summary>What a disk refuses is told as a fault of one line, and the old site stays.</summary>
public sealed class RefusingDiskTests : IDisposable
{
    private readonly TinyProject _project = new("one-zone");
    private readonly TemporaryFolder _disk = new();

    public void Dispose()
    {
        _project.Dispose();
        _disk.Dispose();
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_fault()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a folder that nobody can write to");
        var diagnostics = new DiagnosticBag();

        var summary = new SiteBuild(_project.Root, Repository.AsOf, diagnostics).Publish("/proc/listportal/site", new PublishOptions { IsStrict = true });

        Assert.False(summary.Succeeded);
        Assert.Equal(DiagnosticCodes.OutputRefused, Assert.Single(diagnostics.Sorted()).Code);
    }

    [Theory]
    // The site takes 2.6 MB: the first has room, the second beside it has none.
    [InlineData("4m", 1, "青禾开发区三张清单")]
    [InlineData("16m", 0, "新的标题")]
    public async Task A_full_disk_is_a_fault_and_leaves_the_old_site(string size, int code, string title)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/unshare"), "needs a disk of its own size");
        using var builds = GeneratorProcess.BuildTwiceOnDisk(_project, size, _disk.Path);
        var told = await builds.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var refused = await builds.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await builds.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(refused.Contains("not permitted", StringComparison.Ordinal), "this machine lets nobody mount a disk");

        Assert.Equal(code, builds.ExitCode);
        Assert.Contains($"<title>{title}", told, StringComparison.Ordinal);
        Assert.Equal(code > 0, told.Contains("error LP403: ", StringComparison.Ordinal) && told.Contains("磁盘已满", StringComparison.Ordinal));
    }
}
