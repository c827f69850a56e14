using ListPortal.Commands;
using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.History;

/// <summary>A tiny project whose commits a case tells.</summary>
internal sealed class ScriptedRepository : IDisposable
{
    private readonly GitProject _project = new(isEmpty: true);

    /// <param name="script">Below tests/cases/history.</param>
    public ScriptedRepository(string script)
    {
        var commits = ScriptedCommit.Read(Repository.PathOf("tests", "cases", "history", script));
        _project.Replace("site.config.yml", "as_of: 2026-11-24", $"as_of: 2026-11-24\nhistory_from: {commits[0].Day}");
        _project.Replace("site.config.yml", "base_url: 无", "base_url: https://lists.example.cn");
        foreach (var commit in commits)
        {
            foreach (var edit in commit.Edits)
            {
                Carry(edit);
            }

            _project.Commit(commit.Name, commit.Day);
        }
    }

    public string Root => _project.Root;

    public DiagnosticBag Faults { get; private set; } = new();

    public void Replace(string path, string passage, string replacement) => _project.Replace(path, passage, replacement);

    public void Commit(string name, string day) => _project.Commit(name, day);

    public void Git(params string[] words) => _project.Git(words);

    /// <summary>Builds the site of the files as they stand now.</summary>
    public BuildSummary Build(string output, bool strict = true)
    {
        Faults = new DiagnosticBag();
        return new SiteBuild(Root, Repository.AsOf, Faults) { Past = PublishedRevisions.Of(Root) }.Publish(output, new PublishOptions { IsStrict = strict });
    }

    public void Dispose() => _project.Dispose();

    private void Carry(ScriptedEdit edit)
    {
        var path = Path.Combine(Root, edit.File);
        if (edit.Put is null)
        {
            File.Delete(path);
        }
        else if (edit.Find is null)
        {
            File.WriteAllText(path, edit.Put);
        }
        else
        {
            Assert.Equal(2, File.ReadAllText(path).Split(edit.Find).Length);
            _project.Replace(edit.File, edit.Find, edit.Put);
        }
    }
}
