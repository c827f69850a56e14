using System.Diagnostics;
using ListPortal.Commands;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class TodayTests : IDisposable
{
    private const string LaterAdjustment = "effective: 2026-06-01\n";
    private readonly TemporaryFolder _project = new();

    public TodayTests()
    {
        _project.Write("content/adjustments/first.yml", "effective: 2024-07-01\n");
        _project.Write("content/adjustments/second.yml", LaterAdjustment);
        _project.Write("site.config.yml", "as_of: 无\n");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_settings_say_first_which_day_it_is()
    {
        _project.Write("site.config.yml", "as_of: 2026-11-24\n");
        Commit("2025-01-02T03:04:05Z");
        Assert.Equal(new DateOnly(2026, 11, 24), Today.For(_project.Path));
    }

    [Theory]
    [InlineData("2025-06-30T15:59:59Z", 30)]
    [InlineData("2025-06-30T15:59:59-02:00", 1)]
    [InlineData("2025-06-30T16:00:00Z", 1)]
    public void Then_the_last_commit_by_the_clock_of_China(string committed, int day)
    {
        Commit(committed);
        Assert.Equal(day, Today.For(_project.Path).Day);
    }

    [Fact]
    public void Then_the_latest_adjustment() => Assert.Equal(new DateOnly(2026, 6, 1), Today.For(_project.Path));

    [Fact]
    public void A_project_without_a_day_does_not_ask_the_clock()
    {
        Directory.Delete(_project["content"], recursive: true);
        Assert.Equal(default, Today.For(_project.Path));
    }

    private void Commit(string day)
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.cn", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "one", "--date", day);

        void Git(params string[] words)
        {
            var start = new ProcessStartInfo("git", ["-C", _project.Path, .. words]);
            start.Environment["GIT_COMMITTER_DATE"] = day;
            using var git = Process.Start(start)!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
    }
}
