using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ListPortal.Model;
using ListPortal.Rendering;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("正文 <img src=x onerror=alert(1)> 正文")]
    [InlineData("<div onclick=\"alert(1)\">\n\n正文\n\n</div>")]
    [InlineData("<!-- --><svg onload=alert(1)>")]
    [InlineData("<style>*{display:none}</style>")]
    [InlineData("| 甲 |\n|---|\n| <b onclick=alert(1)>乙</b> |")]
    public void Raw_HTML_stays_text(string source)
    {
        var html = Render(source);
        Assert.Empty(html.QuerySelectorAll("script, img, svg, style, div, b"));
        Assert.Contains("<", html.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[点](javascript:alert(1))")]
    [InlineData("[点](JaVaScRiPt:alert(1))")]
    [InlineData("[点](&#106;avascript:alert(1))")]
    [InlineData("[点](&#x6A;avascript&colon;alert(1))")]
    [InlineData("[点](java&Tab;script:alert(1))")]
    [InlineData("[点](java&NewLine;script:alert(1))")]
    [InlineData("[点](< javascript:alert(1)>)")]
    [InlineData("[点](&#1;javascript:alert(1))")]
    [InlineData("[点](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[点](vbscript:msgbox)")]
    [InlineData("[点](file:///etc/passwd)")]
    [InlineData("[点](//elsewhere.example/)")]
    [InlineData("[点](/\\elsewhere.example/)")]
    [InlineData("[点](\\\\elsewhere.example)")]
    [InlineData("[点](elsewhere)")]
    [InlineData("[点]()")]
    [InlineData("[点][地址]\n\n[地址]: javascript:alert(1)")]
    [InlineData("[地址]\n\n[地址]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,1>")]
    [InlineData("<vbscript:x>")]
    [InlineData("![图](https://elsewhere.example/x.png)")]
    [InlineData("![图](javascript:alert(1))")]
    [InlineData("[![图](/x.png)](javascript:alert(1))")]
    public void A_link_that_is_not_known_to_be_safe_is_disarmed(string source)
    {
        var html = Render(source);
        Assert.Empty(html.QuerySelectorAll("a, img"));
    }

    [Theory]
    [InlineData("[点](https://www.gov.cn/)", "https://www.gov.cn/")]
    [InlineData("[点](http://www.gov.cn/)", "http://www.gov.cn/")]
    [InlineData("[点](mailto:office@example.cn)", "mailto:office@example.cn")]
    [InlineData("[点](tel:0511-00000000)", "tel:0511-00000000")]
    [InlineData("<https://www.gov.cn/>", "https://www.gov.cn/")]
    [InlineData("<office@example.cn>", "mailto:office@example.cn")]
    [InlineData("[点](#one)", "#one")]
    public void Links_of_known_schemes_stay(string source, string target) =>
        Assert.Equal(target, Render(source).QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("[点](/items/)", "/lists/items/")]
    [InlineData("[点](/)", "/lists/")]
    [InlineData("[点](/items/#one)", "/lists/items/#one")]
    public void Links_within_the_site_carry_its_base_path(string source, string target) =>
        Assert.Equal(target, Render(source).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void The_words_of_a_disarmed_link_stay() =>
        Assert.Equal("请点 这里 的 code 看", Render("请点 [**这里** 的 `code`](javascript:alert(1)) 看").TextContent.Trim());

    [Theory]
    [InlineData("正文 {onclick=alert(1)}")]
    [InlineData("## 标题 {#id onclick=alert(1)}")]
    [InlineData("[点](/items/){onclick=alert(1)}")]
    [InlineData("{onclick=alert(1)}\n正文")]
    public void Attributes_in_braces_are_only_words(string source)
    {
        var html = Render(source);
        Assert.DoesNotContain(html.QuerySelectorAll("*"), element => element.HasAttribute("onclick") || element.HasAttribute("id"));
        Assert.Contains("onclick=alert(1)", html.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |")]
    [InlineData("| 甲 | 乙 |\n|:-:|---|\n| 1 | 2 |")]
    public void The_alignment_of_a_table_gives_no_style(string source)
    {
        var html = Render(source);
        Assert.Equal(2, html.QuerySelectorAll("td").Length);
        Assert.DoesNotContain(html.QuerySelectorAll("*"), element => element.HasAttribute("style") || element.HasAttribute("align"));
    }

    [Fact]
    public void Scriban_syntax_is_only_words() => Assert.Equal("{{ 7*7 }}", Render("{{ 7*7 }}").TextContent.Trim());

    [Fact]
    public void Line_ends_do_not_depend_on_the_machine() =>
        Assert.DoesNotContain('\r', new MarkdownRenderer("/").Render(new MarkdownText("甲\r\n\r\n乙\r\n")).Value);

    private static IElement Render(string source)
    {
        var html = new MarkdownRenderer("/lists/").Render(new MarkdownText(source)).Value;
        return new HtmlParser().ParseDocument(html).Body!;
    }
}
