using ListPortal.BrowserTests.Inspection;
using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

public sealed class AccessibilityTests(PortalFixture portal)
{
    [Theory]
    [InlineData("丹阳 施工许可", "&kind=item", "#search-results")]
    [InlineData("sgxk", "", "#search-results")]
    [InlineData("企业停车场充电桩", "", "#search-results")]
    [InlineData("乙醚蒸馏塔", "&zone=danyang-edz", "#search-none")]
    [InlineData("GSP", "&zone=jurong-edz", "#search-nearest")]
    [InlineData("结婚登记", "", "#search-outside")]
    public async Task Answers_follow_the_guidelines_in_light_and_in_dark(string query, string more, string answer)
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address(query, more), new() { ColorScheme = ColorScheme.Light });
        await Assertions.Expect(visit.Page.Locator(answer)).ToBeVisibleAsync();
        Assert.Empty(await Guidelines.BrokenOnAsync(visit.Page, Guidelines.All));

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Guidelines.BrokenOnAsync(visit.Page, Guidelines.ColoursAndSizes));
    }

    [Fact]
    public async Task Names_under_the_box_follow_the_guidelines_in_light_and_in_dark()
    {
        await using var visit = await portal.OpenAsync("/search/", new() { ColorScheme = ColorScheme.Light });
        var search = new SearchPage(visit.Page);
        await search.TypeAsync("施工");
        await Assertions.Expect(search.Options.First).ToBeVisibleAsync();
        await search.Box.PressAsync("ArrowDown");
        Assert.Empty(await Guidelines.BrokenOnAsync(visit.Page, Guidelines.All));

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Guidelines.BrokenOnAsync(visit.Page, Guidelines.ColoursAndSizes));
    }

    [Theory]
    [InlineData("/tools/due-date/?start=2026-09-03&amount=30&unit=day", "#due-date-answer .note")]
    [InlineData("/tools/due-date/?start=2030-12-20", "#due-date-answer .warn")]
    [InlineData("/checklist/?items=danyang-edz/food-business-licence,construction-permit", "#checklist-materials tr >> nth=0")]
    public async Task Tools_follow_the_guidelines_in_light_and_in_dark(string address, string answer)
    {
        await using var visit = await portal.OpenAsync(address, new() { ColorScheme = ColorScheme.Light });
        await Assertions.Expect(visit.Page.Locator(answer)).ToBeVisibleAsync();
        Assert.Empty(await Guidelines.BrokenOnAsync(visit.Page, Guidelines.All));

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Guidelines.BrokenOnAsync(visit.Page, Guidelines.ColoursAndSizes));
    }
}
