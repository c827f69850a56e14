using ListPortal.Publishing;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>A build after a change makes anew only what the change reaches, and gives the very bytes that a first build gives.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private const int Edits = 16;

    private int _first;
    private readonly TinyProject _project = new("one-zone");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Nothing_is_made_anew_where_nothing_changed()
    {
        _project.Build();
        Assert.Equal(0, Anew(_project.Build()));
        Assert.Equal(0, Anew(_project.Build()));
    }

    [Theory]
    [InlineData("content/pages/accessibility.md", "title: ", "title: 新的")]
    [InlineData("content/delegations/yunxi/shop-licence.yml", "visits: 1", "visits: 0")]
    [InlineData("content/departments.yml", "name: 云溪县城市管理局", "name: 云溪县城管局")]
    [InlineData("templates/pages/guide.html", "{{- guide = view.guide -}}", "<hr>{{- guide = view.guide -}}")]
    [InlineData("templates/parts/limit-comparison.html", "<div class", "<hr><div class")]
    public void Only_what_a_change_reaches_is_made_anew(string file, string passage, string replacement)
    {
        var pages = CountOf(_project.Build(), "pages");
        _project.Replace(file, passage, replacement);

        var anew = Anew(_project.Build(strict: false));

        Assert.InRange(anew, 1, pages - 10);
        AssertLikeAFirstBuild();
    }

    [Theory]
    [InlineData("templates/layout.html", "</main>", "<hr></main>")]
    [InlineData("site.config.yml", "title: ", "title: 新")]
    [InlineData("templates/texts/common.yml", "skip: ", "skip: 新")]
    public void What_stands_on_every_page_makes_all_anew(string file, string passage, string replacement)
    {
        _project.Build();
        _project.Replace(file, passage, replacement);

        Assert.Equal(0, CountOf(_project.Build(), "kept_pages"));
        AssertLikeAFirstBuild();
    }

    [Fact]
    public void A_page_that_somebody_changed_in_the_published_site_is_made_anew()
    {
        _project.Build();
        _project.Write("public/items/index.html", "<p>bad");

        Assert.Equal(1, Anew(_project.Build()));
        AssertLikeAFirstBuild();
    }

    [Fact]
    public void A_link_on_a_page_that_stays_to_a_page_that_went_is_told()
    {
        _project.Write("content/pages/aside.md", "---\ntitle: 下一页\nsummary: 一页。\norder: 90\n---\n下一页。\n");
        _project.Write("templates/pages/matter.html", "<h1>事项</h1><a href=\"{{ url '/about/aside/' }}\">下一页</a>");
        _project.Build();
        Assert.Empty(_project.Diagnostics.Sorted());
        File.Delete(Path.Combine(_project.Root, "content/pages/aside.md"));

        Assert.False(_project.Build().Succeeded);

        AssertTellsWhatAFirstBuildTells();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_any_edits_a_build_gives_what_a_first_build_gives(int seed)
    {
        var edits = new EditsOfFiles(_project.Root, seed);
        var built = 0;
        for (var edit = 0; edit < Edits; edit++)
        {
            var what = edits.Next();
            var summary = _project.Build(strict: false);
            var told = _project.Diagnostics.Sorted();
            var first = FirstBuild();

            Assert.True(told.SequenceEqual(_project.Diagnostics.Sorted()), $"{what} tells {string.Join('\n', told)}");
            if (!summary.Succeeded)
            {
                edits.Undo();
                continue;
            }

            Assert.True(PublishedFiles.Fingerprints(first).SequenceEqual(PublishedFiles.Fingerprints(_project.Output)), what);
            built++;
        }

        Assert.True(built > Edits / 4, $"only {built} edits gave a site");
    }

    private static long CountOf(BuildSummary summary, string name) => summary.Counts.Single(count => count.Key == name).Value;

    private static long Anew(BuildSummary summary) => CountOf(summary, "pages") - CountOf(summary, "kept_pages");

    private void AssertLikeAFirstBuild() => Assert.Equal(PublishedFiles.Fingerprints(FirstBuild()), PublishedFiles.Fingerprints(_project.Output));

    private void AssertTellsWhatAFirstBuildTells()
    {
        var told = _project.Diagnostics.Sorted();
        Assert.NotEmpty(told);
        FirstBuild();
        Assert.Equal(_project.Diagnostics.Sorted(), told);
    }

    private string FirstBuild()
    {
        var folder = Path.Combine(_project.Root, $"first-{_first++}");
        _project.Build(folder, new PublishOptions());
        return folder;
    }
}
