using System.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>A tiny project in a git repository of its own, with everything committed.</summary>
internal sealed class GitProject : IDisposable
{
    private readonly TinyProject _project = new("one-zone");

    /// <param name="isEmpty">The first commit is left to the test.</param>
    public GitProject(bool isEmpty = false)
    {
        Git("init", "-q", "-b", "main");
        if (!isEmpty)
        {
            Commit("start");
        }
    }

    public string Root => _project.Root;

    public void Replace(string path, string passage, string replacement) => _project.Replace(path, passage, replacement);

    /// <param name="day">When it is committed, at noon in China; null for now.</param>
    public void Commit(string message, string? day = null)
    {
        Git("add", "-A");
        Run(day, "-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "-q", "--no-gpg-sign", "--allow-empty", "-m", message);
    }

    public void Git(params string[] words) => Run(null, words);

    public void Dispose() => _project.Dispose();

    private void Run(string? day, params string[] words)
    {
        var start = new ProcessStartInfo("git", ["-C", Root, .. words]);
        if (day is not null)
        {
            start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = $"{day}T12:00:00+08:00";
        }

        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
