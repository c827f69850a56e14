using ListPortal.Proofreading;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class HtmlAttributesTests
{
    [Fact]
    public void Ids_links_and_sources_are_found_in_order() =>
        Assert.Equal(
            [("href", "/items/"), ("id", "main"), ("src", "/assets/a.js")],
            HtmlAttributes.In("<a class=\"x\" href=\"/items/\"></a><main id=\"main\"></main><script type=\"module\" src=\"/assets/a.js\"></script>"));

    [Fact]
    public void The_title_is_found() =>
        Assert.Equal((HtmlAttributes.Title, "甲 · 乙"), Assert.Single(HtmlAttributes.In("<title>甲 · 乙</title>")));

    [Fact]
    public void Coded_characters_are_decoded() =>
        Assert.Equal(("href", "/search/?q=a&b"), Assert.Single(HtmlAttributes.In("<a href=\"/search/?q=a&amp;b\">")));

    [Theory]
    [InlineData("<div data-id=\"x\" aria-labelledby=\"y\">")]
    [InlineData("<p>id=甲</p>")]
    [InlineData("<p title=\" id=&quot;x&quot;\">")]
    [InlineData("<a href=\"/never-closed")]
    public void What_only_looks_like_an_attribute_is_none(string html) => Assert.Empty(HtmlAttributes.In(html));

    [Fact]
    public void An_attribute_may_stand_on_a_line_of_its_own() =>
        Assert.Equal(("href", "/x/"), Assert.Single(HtmlAttributes.In("<a\n\thref=\"/x/\">")));
}
