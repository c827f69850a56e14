using System.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Publishing;

/// <summary>A build that is killed, as by a power cut, leaves the whole old site or the whole new one, and the next build needs no hand.</summary>
public sealed class KilledBuildTests(ITestOutputHelper told) : IDisposable
{
    private const double Sooner = 0.8;

    private static readonly string[] Titles = ["青禾开发区三张清单", "青禾开发区权责清单"];

    private readonly TinyProject _project = new("one-zone");
    private readonly Random _random = new();
    private int _title;

    private string Record => Path.Combine($"{_project.Output}.spare", SiteRecord.Name);

    public void Dispose() => _project.Dispose();

    [Fact]
    public Task Eight_kills_at_random_moments() => KillAsync(8);

    // Takes minutes; part of .ci/run --all.
    [Fact(Explicit = true)]
    public Task Two_hundred_kills_at_random_moments() => KillAsync(200);

    private async Task KillAsync(int times)
    {
        IReadOnlyList<string>[] whole = [await BuildAsync(), await BuildAsync()];
        var (start, writing) = await MeasureAsync();
        var (hit, began, changed, seen) = (0, 0, 0, PublishedFiles.Fingerprints(_project.Output));
        for (var time = 0; time < times; time++)
        {
            using var build = Start();
            await (time % 2 == 0 ? Task.Delay((start + writing) * _random.NextDouble()) : UntilWritingAsync(build));
            await Task.Delay(time % 2 == 0 ? TimeSpan.Zero : writing * _random.NextDouble());
            if (build.HasExited)
            {
                // The machine was busier when it was measured.
                (start, writing) = (start * Sooner, writing * Sooner);
            }
            else
            {
                hit++;
            }

            began += HasBegun() ? 1 : 0;
            build.Kill();
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
            var after = PublishedFiles.Fingerprints(_project.Output);
            Assert.True(whole.Any(after.SequenceEqual), $"Neither site is whole after kill {time + 1}.");
            changed += after.SequenceEqual(seen) ? 0 : 1;
            seen = after;
        }

        told.WriteLine($"{hit} of {times} builds were killed before their end, {began} while they wrote; {changed} times visitors then saw another site.");
        Assert.True(hit > times / 4, $"only {hit} of {times} builds were killed before their end");
        Assert.True(began > times / 10, $"only {began} of {times} builds were killed while they wrote");
        Assert.Contains(await BuildAsync(), whole);
    }

    /// <summary>How long a build takes until it writes, and from then to its end.</summary>
    private async Task<(TimeSpan Start, TimeSpan Writing)> MeasureAsync()
    {
        var clock = Stopwatch.StartNew();
        using var build = Start();
        await UntilWritingAsync(build);
        var start = clock.Elapsed;
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (start, clock.Elapsed - start);
    }

    private async Task UntilWritingAsync(Process build)
    {
        while (!HasBegun() && !build.HasExited)
        {
            await Task.Delay(1);
        }
    }

    private bool HasBegun() => new FileInfo(Record) is { Exists: true, Length: 0 };

    private Process Start()
    {
        ChangeTitle();
        if (File.Exists(Record))
        {
            // A record is empty from the first file to the last, also after a kill; this one is no more whole than that and tells when a build begins.
            File.WriteAllText(Record, "broken off");
        }

        return GeneratorProcess.Build(_project);
    }

    private async Task<IReadOnlyList<string>> BuildAsync()
    {
        using var build = Start();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(build.ExitCode == 0, await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        return PublishedFiles.Fingerprints(_project.Output);
    }

    private void ChangeTitle()
    {
        _project.Replace("site.config.yml", Titles[_title % 2], Titles[(_title + 1) % 2]);
        _title++;
    }
}
