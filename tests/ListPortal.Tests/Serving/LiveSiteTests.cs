using System.Text;
using ListPortal.Diagnostics;
using ListPortal.History;
using ListPortal.Serving;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Serving;

/// <summary>An editor sees what would be published, and keeps seeing the last good site while something is wrong.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private const string Delegation = "content/delegations/yunxi/shop-licence.yml";
    private const string Guide = "zones/yunxi/shop-licence/index.html";

    private readonly TinyProject _project = new("one-zone");
    private readonly LiveSite _site;

    public LiveSiteTests()
    {
        _site = new LiveSite(_project.Root, Repository.AsOf, PastLists.None);
        _site.Refresh();
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Every_file_is_the_one_that_a_build_publishes_but_for_what_tells_of_changes()
    {
        Assert.True(_project.Build().Succeeded);
        foreach (var path in PublishedFiles.PathsIn(_project.Output).Where(path => path is not (".listportal" or "manifest.json" or "SHA256SUMS") && !path.StartsWith("search/quality-", StringComparison.Ordinal)))
        {
            var live = _site.State.Edition!.Find(path);
            Assert.True(live is not null, path);
            Assert.Equal(File.ReadAllText(Path.Combine(_project.Output, path)), WithoutNews(Encoding.UTF8.GetString(live.Bytes.Span).TrimStart('\uFEFF')));
        }
    }

    [Theory]
    [InlineData(Delegation, "visits: 1", "visits: 7", "<b>7</b>")]
    [InlineData("templates/pages/guide.html", "{{- guide = view.guide -}}", "新的一行{{- guide = view.guide -}}", "新的一行")]
    [InlineData("templates/texts/common.yml", "skip: ", "skip: 新的", "新的")]
    [InlineData("site.config.yml", "title: ", "title: 新的", "新的")]
    public void A_change_shows_with_the_next_version(string file, string passage, string replacement, string shown)
    {
        Assert.DoesNotContain(shown, Html(Guide), StringComparison.Ordinal);
        var version = _site.State.Edition!.Version;

        _project.Replace(file, passage, replacement);
        _site.Refresh();

        Assert.Empty(_site.State.Faults);
        Assert.Contains(shown, Html(Guide), StringComparison.Ordinal);
        Assert.Equal(version + 1, _site.State.Edition!.Version);
    }

    [Theory]
    [InlineData(Delegation, "visits: 1", "vists: 1")]
    [InlineData("templates/pages/guide.html", "{{- guide = view.guide -}}", "{{ if }}")]
    public async Task A_fault_is_told_and_the_last_good_site_stays(string file, string passage, string replacement)
    {
        var (before, guide) = (_site.State, Html(Guide));
        _project.Replace(file, passage, replacement);
        _site.Refresh();

        Assert.Equal(file, _site.State.Faults[0].Position.File);
        Assert.Same(before.Edition, _site.State.Edition);
        Assert.Equal(guide, Html(Guide));
        Assert.Same(_site.State, await before.Next);

        _project.Replace(file, replacement, passage);
        _site.Refresh();
        Assert.Empty(_site.State.Faults);
    }

    [Fact]
    public void A_fault_of_a_file_is_told_again_as_long_as_the_file_stays_as_it_is()
    {
        _project.Replace(Delegation, "visits: 1", "vists: 1");
        _site.Refresh();
        var told = _site.State.Faults;
        _project.Replace("content/pages/about.md", "title: ", "title: 新的");
        _site.Refresh();
        Assert.Equal(told, _site.State.Faults);
    }

    [Fact]
    public void A_template_that_fails_on_one_page_is_told_when_that_page_is_asked_for()
    {
        _project.Replace("templates/pages/guide.html", "{{- guide = view.guide -}}", "{{ view.nothing }}{{- guide = view.guide -}}");
        _site.Refresh();
        Assert.Empty(_site.State.Faults);

        Assert.Null(_site.State.Edition!.Find(Guide));
        _site.TellFaultsOf(_site.State.Edition);

        Assert.Equal(DiagnosticCodes.TemplateFault, Assert.Single(_site.State.Faults).Code);
        Assert.NotNull(_site.State.Edition.Find("index.html"));
    }

    [Fact]
    public void Lists_with_errors_from_the_start_have_faults_and_no_site()
    {
        _project.Replace(Delegation, "visits: 1", "vists: 1");
        var site = new LiveSite(_project.Root, Repository.AsOf, PastLists.None);
        site.Refresh();
        Assert.Null(site.State.Edition);
        Assert.NotEmpty(site.State.Faults);
    }

    private string Html(string path) => Encoding.UTF8.GetString(_site.State.Edition!.Find(path)!.Bytes.Span);

    private static string WithoutNews(string html) => string.Join('\n', html.Split('\n').Where(line => !line.Contains("/.live/", StringComparison.Ordinal)));
}
