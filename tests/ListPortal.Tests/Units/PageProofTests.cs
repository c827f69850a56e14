using ListPortal.Diagnostics;
using ListPortal.Proofreading;
using ListPortal.Site;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class PageProofTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Pages_that_are_right_pass_unchanged()
    {
        var passed = Proofread(
            ("index.html", "<title>首页</title><a href=\"/lists/items/#one\"></a><a href=\"/lists/items/?q=1\"></a><a href=\"#top\" id=\"top\"></a>"),
            ("items/index.html", "<title>事项</title><p id=\"one\"></p><a href=\"https://www.gov.cn/\"></a><a href=\"/lists/\"></a>"));
        Assert.Empty(_diagnostics.Sorted());
        Assert.Equal(["index.html", "items/index.html"], passed);
    }

    [Theory]
    [InlineData("/lists/nowhere/")]
    [InlineData("/lists/items")]
    [InlineData("/items/")]
    [InlineData("/lists/items/one.html")]
    public void A_link_to_nowhere_is_told(string target)
    {
        Proofread(("index.html", $"<a href=\"{target}\"></a>"), ("items/index.html", ""));
        Assert.Equal("index.html", Fault(DiagnosticCodes.LinkToNowhere).Position.File);
    }

    [Fact]
    public void A_picture_from_nowhere_is_told()
    {
        Proofread(("index.html", "<img src=\"/lists/assets/icon.svg\">"));
        Fault(DiagnosticCodes.LinkToNowhere);
    }

    [Theory]
    [InlineData("#nowhere")]
    [InlineData("/lists/items/#nowhere")]
    public void A_fragment_to_nowhere_is_told(string target)
    {
        Proofread(("index.html", $"<a href=\"{target}\"></a>"), ("items/index.html", "<p id=\"one\"></p>"));
        Fault(DiagnosticCodes.FragmentToNowhere);
    }

    [Fact]
    public void A_fragment_of_a_file_that_is_no_page_is_that_files_own_affair()
    {
        Proofread(("index.html", "<a href=\"/lists/assets/icons.svg#one\"></a>"), ("assets/icons.svg", "<svg/>"));
        Assert.Empty(_diagnostics.Sorted());
    }

    [Fact]
    public void An_id_that_stands_twice_on_a_page_is_told()
    {
        Proofread(("index.html", "<p id=\"one\"></p><p id=\"one\"></p>"), ("items/index.html", "<p id=\"one\"></p>"));
        Assert.Equal("index.html", Fault(DiagnosticCodes.DuplicateHtmlId).Position.File);
    }

    [Fact]
    public void Two_files_at_one_address_are_told_and_only_the_first_passes()
    {
        Assert.Equal(["index.html"], Proofread(("index.html", "<p>一</p>"), ("index.html", "<p>二</p>")));
        Fault(DiagnosticCodes.DuplicateAddress);
    }

    [Fact]
    public void A_link_that_stands_often_is_told_once()
    {
        Proofread(("index.html", "<a href=\"/lists/x/\"></a><a href=\"/lists/x/\"></a>"));
        Fault(DiagnosticCodes.LinkToNowhere);
    }

    private List<string> Proofread(params (string Path, string Html)[] pages)
    {
        var proof = new PageProof("/lists/", new EarlierSite([], _ => null), _diagnostics);
        var passed = proof.Watch(pages.Select(page => OutputFile.Text(page.Path, page.Html))).Select(file => file.Path).ToList();
        proof.CheckLinks();
        return passed;
    }

    private Diagnostic Fault(DiagnosticCode code)
    {
        var fault = Assert.Single(_diagnostics.Sorted());
        Assert.Equal(code, fault.Code);
        return fault;
    }
}
