using System.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>A tiny project in a git repository of its own, with everything committed.</summary>
internal sealed class GitProject : IDisposable
{
    private readonly TinyProject _project = new("one-zone");

    public GitProject()
    {
        Git("init", "-q", "-b", "main");
        Commit("start");
    }

    public string Root => _project.Root;

    public void Replace(string path, string passage, string replacement) => _project.Replace(path, passage, replacement);

    public void Commit(string message)
    {
        Git("add", "-A");
        Git("-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "-q", "--no-gpg-sign", "-m", message);
    }

    public void Dispose() => _project.Dispose();

    private void Git(params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", Root, .. words]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
