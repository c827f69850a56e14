using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.History;

/// <summary>The site after thirty scripted commits, built once for all tests of it.</summary>
public sealed class ThirtyCommits : IDisposable
{
    private readonly ScriptedRepository _repository = new("thirty_commits.txt");
    private readonly TemporaryFolder _folder = new();

    public ThirtyCommits()
    {
        var summary = _repository.Build(_folder["site"]);
        Assert.True(summary.Succeeded, string.Join('\n', _repository.Faults.Sorted()));
        Edition = summary.Published!;
    }

    public Edition Edition { get; }

    public string PathOf(string file) => _folder[$"site/{file}"];

    public string Html(string address) => File.ReadAllText(PathOf($"{address[1..]}index.html"));

    /// <summary>The site as it was built at a commit, in the folder "site".</summary>
    internal TemporaryFolder BuiltAt(string commit)
    {
        var folder = new TemporaryFolder();
        _repository.Git("checkout", "-q", commit);
        var summary = _repository.Build(folder["site"]);
        _repository.Git("checkout", "-q", "main");
        Assert.True(summary.Succeeded, string.Join('\n', _repository.Faults.Sorted()));
        return folder;
    }

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }
}
