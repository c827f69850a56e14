using System.Diagnostics;
using ListPortal.Commands;
using ListPortal.Diagnostics;
using ListPortal.Publishing;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.History;

/// <summary>What counts as published, and what is told where git does not know it all.</summary>
public sealed class PublishedRevisionsTests : IDisposable
{
    private const string Zone = "content/zones/yunxi.yml";
    private readonly ScriptedRepository _repository = new("two_commits.txt");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_merged_branch_is_one_publication()
    {
        _repository.Git("checkout", "-q", "-b", "branch");
        _repository.Replace(Zone, "enquiry: 0999-00000010", "enquiry: 0999-00000020");
        _repository.Commit("on the branch", "2026-03-10");
        _repository.Replace(Zone, "enquiry: 0999-00000020", "enquiry: 0999-00000030");
        _repository.Commit("again", "2026-03-11");
        _repository.Git("checkout", "-q", "main");
        _repository.Git("-c", "user.name=test", "-c", "user.email=test@example.invalid", "merge", "-q", "--no-ff", "--no-gpg-sign", "-m", "merged", "branch");

        var publications = Built().History.Publications;

        Assert.Equal(3, publications.Count);
        Assert.Equal("主体开发区 · 云溪经开区：咨询电话由“0999-00000010”改为“0999-00000030”", Assert.Single(publications[^1].Changes).Told.ToString());
    }

    [Fact]
    public void What_was_published_before_the_day_of_the_settings_is_where_the_history_begins()
    {
        _repository.Replace("site.config.yml", "history_from: 2026-03-05", "history_from: 2026-03-20");
        var publication = Assert.Single(Built().History.Publications);
        Assert.Equal(new DateOnly(2026, 3, 20), publication.Day);
        Assert.Empty(publication.Changes);
    }

    [Fact]
    public void A_shallow_clone_that_does_not_reach_back_is_told_and_refused_where_strict()
    {
        using var clone = new TemporaryFolder();
        Clone(clone.Path, "--depth=1");
        var faults = new DiagnosticBag();
        new SiteBuild(clone.Path, Repository.AsOf, faults) { Past = PublishedRevisions.Of(clone.Path) }.Read();
        Assert.Equal(DiagnosticCodes.HistoryIsCut, Assert.Single(faults.Sorted()).Code);
        Assert.False(new SiteBuild(clone.Path, Repository.AsOf, faults).Publish(_folder["strict"], new PublishOptions { IsStrict = true }).Succeeded);
    }

    [Fact]
    public void A_shallow_clone_that_reaches_back_far_enough_is_whole()
    {
        _repository.Replace(Zone, "enquiry: 0999-00000010", "enquiry: 0999-00000020");
        _repository.Replace("site.config.yml", "history_from: 2026-03-05", "history_from: 2026-03-10");
        _repository.Commit("later", "2026-03-10");
        using var clone = new TemporaryFolder();
        Clone(clone.Path, "--depth=2");
        var faults = new DiagnosticBag();
        Assert.Equal(2, new SiteBuild(clone.Path, Repository.AsOf, faults) { Past = PublishedRevisions.Of(clone.Path) }.Read()!.History.Publications.Count);
        Assert.Empty(faults.Sorted());
    }

    [Fact]
    public void Lists_without_git_tell_the_history_of_their_adjustments()
    {
        using var project = new TinyProject("one-zone");
        Assert.True(project.Build().Succeeded);
        var html = File.ReadAllText(Path.Combine(project.Output, "zones/yunxi/shop-licence/history/index.html"));
        Assert.Contains("承诺办结时限由 10 个工作日改为 5 个工作日（缩短）", html, StringComparison.Ordinal);
        Assert.Contains("本站没有公开文件的历史版本", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_file_that_is_renamed_is_a_fault_that_tells_its_new_name()
    {
        Directory.Move(Path.Combine(_repository.Root, "content/forms/shop-application.md"), Path.Combine(_repository.Root, "content/forms/shop-form.md"));
        _repository.Replace("content/items/shop-licence.yml", "form: shop-application", "form: shop-form");
        Assert.False(_repository.Build(_folder["site"]).Succeeded);
        var fault = Assert.Single(_repository.Faults.Sorted());
        Assert.Equal(DiagnosticCodes.PublishedFileMissing, fault.Code);
        Assert.Equal("content/forms/shop-application.md", fault.Position.File);
        Assert.Contains("content/forms/shop-form.md 与它内容相同，像是改了名。", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_before_is_remembered_beside_git_and_changes_nothing()
    {
        Assert.Equal(0, CommandLine.Run(["build", "--root", _repository.Root, "--output", _folder["first"]], TextWriter.Null, _ => Repository.AsOf));
        var remembered = Assert.Single(Directory.GetFiles(Path.Combine(_repository.Root, ".git", "listportal")));
        Assert.Equal(2, File.ReadAllLines(remembered).Length);
        Assert.Equal(0, CommandLine.Run(["build", "--root", _repository.Root, "--output", _folder["second"]], TextWriter.Null, _ => Repository.AsOf));
        Assert.Equal(File.ReadAllText(_folder["first/SHA256SUMS"]), File.ReadAllText(_folder["second/SHA256SUMS"]));
    }

    private Edition Built()
    {
        var summary = _repository.Build(_folder["site"]);
        Assert.True(summary.Succeeded, string.Join('\n', _repository.Faults.Sorted()));
        return summary.Published!;
    }

    private void Clone(string path, string depth)
    {
        using var git = Process.Start("git", ["clone", "-q", depth, $"file://{_repository.Root}", path]);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
