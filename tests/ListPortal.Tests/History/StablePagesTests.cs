using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.History;

/// <summary>From one publication to the next, a page whose records were left alone keeps every byte.</summary>
public sealed class StablePagesTests : IDisposable
{
    private readonly ScriptedRepository _repository = new("two_commits.txt");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_later_publication_changes_the_pages_of_what_it_changed_and_no_others()
    {
        _repository.Replace("content/journeys/open-shop.yml", "note: 场地装修好再申请", "note: 场地装修完再申请");
        _repository.Commit("journey", "2026-03-15");
        Assert.True(_repository.Build(_folder["after"]).Succeeded);
        _repository.Git("checkout", "-q", "HEAD~1");
        Assert.True(_repository.Build(_folder["before"]).Succeeded);

        var changed = PublishedFiles.PathsIn(_folder["after"]).Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .Where(path => !File.Exists(_folder[$"before/{path}"]) || !File.ReadAllBytes(_folder[$"before/{path}"]).SequenceEqual(File.ReadAllBytes(_folder[$"after/{path}"])));

        Assert.Equal(
            ["changes/2026-03-15-*/index.html", "changes/index.html", "journeys/open-shop/index.html", "journeys/open-shop/yunxi/index.html"],
            changed.Select(path => System.Text.RegularExpressions.Regex.Replace(path, "[0-9a-f]{12}", "*")).Order(StringComparer.Ordinal));
    }
}
