using System.Text;
using ListPortal.Proofreading;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class HtmlAttributesTests
{
    [Fact]
    public void Ids_links_and_sources_are_found_in_order() =>
        Assert.Equal(
            [("href", "/items/"), ("id", "main"), ("src", "/assets/a.js")],
            In("<a class=\"x\" href=\"/items/\"></a><main id=\"main\"></main><script type=\"module\" src=\"/assets/a.js\"></script>"));

    [Fact]
    public void Ids_are_found_among_all_others() =>
        Assert.Equal(["甲", "a&b"], HtmlAttributes.IdsIn("<p id=\"甲\" data-id=\"乙\"><a href=\"#丙\" id=\"a&amp;b\">"u8));

    [Fact]
    public void Coded_characters_are_decoded() =>
        Assert.Equal(("href", "/search/?q=a&b"), Assert.Single(In("<a href=\"/search/?q=a&amp;b\">")));

    [Theory]
    [InlineData("<div data-id=\"x\" aria-labelledby=\"y\">")]
    [InlineData("<p>id=甲</p>")]
    [InlineData("<p title=\" id=&quot;x&quot;\">")]
    [InlineData("<a href=\"/never-closed")]
    public void What_only_looks_like_an_attribute_is_none(string html) => Assert.Empty(In(html));

    [Fact]
    public void An_attribute_may_stand_on_a_line_of_its_own() =>
        Assert.Equal(("href", "/x/"), Assert.Single(In("<a\n\thref=\"/x/\">")));

    private static List<(string Name, string Value)> In(string html)
    {
        var found = new List<(string, string)>();
        var attributes = new HtmlAttributes(Encoding.UTF8.GetBytes(html));
        while (attributes.Next())
        {
            found.Add((Encoding.UTF8.GetString(attributes.Name), HtmlAttributes.Decode(attributes.Value)));
        }

        return found;
    }
}
