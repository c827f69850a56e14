using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class FrontMatterTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void The_fields_and_the_body_know_their_lines()
    {
        var page = Page("---\ntitle: 关于\nsummary: 说明\norder: 1\n---\n\n## 一\n");
        Assert.Equal(new SourcePosition("content/pages/about.md", 2, 8), page.Title!.Position);
        Assert.Equal(new SourcePosition("content/pages/about.md", 6, 1), page.Body!.Position);
        Assert.Equal("\n## 一\n", page.Body.Value);
    }

    [Fact]
    public void Line_ends_of_Windows_change_nothing()
    {
        var page = Page("---\r\ntitle: 关于\r\nsummary: 说明\r\norder: 1\r\n---\r\n正文\r\n");
        Assert.Equal("关于", page.Title!.Value);
        Assert.Equal("正文\n", page.Body!.Value);
        Assert.Equal(6, page.Body.Position.Line);
    }

    [Fact]
    public void A_rule_in_the_body_does_not_end_the_fields() =>
        Assert.Equal("一\n---\n二\n", Page("---\ntitle: 关于\n---\n一\n---\n二\n").Body!.Value);

    [Theory]
    [InlineData("title: 关于\n")]
    [InlineData("---\ntitle: 关于\n")]
    [InlineData("\n---\ntitle: 关于\n---\n")]
    public void A_file_without_its_two_lines_of_hyphens_is_a_fault(string text)
    {
        Assert.Null(FrontMatter.Split(text, "content/pages/about.md", _diagnostics));
        Assert.Equal(DiagnosticCodes.FrontMatterMissing, Assert.Single(_diagnostics.Sorted()).Code);
    }

    private SourcePage Page(string text)
    {
        var file = new ContentFile("content/pages/about.md", System.Text.Encoding.UTF8.GetBytes(text));
        return Assert.Single(ContentReader.Read([file], _diagnostics).Pages);
    }
}
