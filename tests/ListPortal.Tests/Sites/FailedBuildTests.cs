using ListPortal.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Sites;

/// <summary>Visitors keep the whole old site whatever goes wrong with the new one.</summary>
public sealed class FailedBuildTests : IDisposable
{
    private const string Home = "templates/pages/home.html";
    private readonly IReadOnlyList<string> _before;
    private readonly TinyProject _project = new("one-zone");

    public FailedBuildTests()
    {
        Assert.True(_project.Build().Succeeded);
        _before = PublishedFiles.Fingerprints(_project.Output);
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_fault_in_the_lists_leaves_the_old_site()
    {
        _project.Replace("content/zones/yunxi.yml", "short_name:", "shortname:");
        Refuses(DiagnosticCodes.UnknownKey);
    }

    [Fact]
    public void A_template_that_cannot_be_read_leaves_the_old_site()
    {
        _project.Write(Home, "{{ if view }}");
        Refuses(DiagnosticCodes.TemplateFault);
    }

    [Theory]
    [InlineData("{{ view.nothing }}")]
    [InlineData("{{ nothing }}")]
    [InlineData("{{ part 'nothing' view }}")]
    [InlineData("{{ text.common.nothing }}")]
    public void A_word_that_a_template_misspells_leaves_the_old_site(string template)
    {
        _project.Write(Home, $"<h1>首页</h1>\n{template}\n");
        Refuses(DiagnosticCodes.TemplateFault);
    }

    [Fact]
    public void A_link_to_nowhere_leaves_the_old_site()
    {
        _project.Write(Home, "<h1>首页</h1><a href=\"{{ url '/nowhere/' }}\">去</a>");
        Refuses(DiagnosticCodes.LinkToNowhere);
    }

    [Fact]
    public void A_warning_leaves_the_old_site_only_where_warnings_count()
    {
        _project.Replace("content/delegations/yunxi/shop-licence.yml", "  until: 2027-12-31", "  until: 2026-11-23");
        Refuses(DiagnosticCodes.TermExpired);
        Assert.True(_project.Build(strict: false).Succeeded);
        Assert.NotEqual(_before, PublishedFiles.Fingerprints(_project.Output));
    }

    [Fact]
    public void A_folder_of_somebody_elses_is_not_touched()
    {
        Directory.Delete(_project.Output, recursive: true);
        _project.Write("public/letter.txt", "私人");
        Assert.False(_project.Build().Succeeded);
        Assert.Equal(DiagnosticCodes.UnfamiliarOutput, Assert.Single(_project.Diagnostics.Sorted()).Code);
        Assert.Equal(["letter.txt"], PublishedFiles.PathsIn(_project.Output));
    }

    private void Refuses(DiagnosticCode code)
    {
        Assert.False(_project.Build().Succeeded);
        Assert.Contains(code, _project.Diagnostics.Sorted().Select(diagnostic => diagnostic.Code));
        Assert.Equal(_before, PublishedFiles.Fingerprints(_project.Output));
        Assert.Subset(new HashSet<string?> { "content", "templates", "public", "public.spare" }, Directory.EnumerateDirectories(_project.Root).Select(Path.GetFileName).ToHashSet());
    }
}
