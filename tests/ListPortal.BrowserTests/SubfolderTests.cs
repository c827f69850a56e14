using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class SubfolderTests(PortalFixture portal, SubfolderFixture subfolder) : IClassFixture<SubfolderFixture>
{
    [Fact]
    public async Task A_site_in_a_subfolder_is_searched_and_opened_there()
    {
        await using var visit = await portal.OpenAsync(subfolder.Root + SubfolderFixture.BasePath);

        await visit.Page.Locator("main input[name=q]").FillAsync("GSP");
        await visit.Page.Locator("main input[name=q]").PressAsync("Enter");
        await new SearchPage(visit.Page).Result("药品零售企业经营许可").Locator(".chip").First.ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("药品零售企业经营许可");
        Assert.StartsWith($"{subfolder.Root}{SubfolderFixture.BasePath}zones/", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task What_is_offered_in_a_subfolder_stays_there()
    {
        await using var visit = await portal.OpenAsync($"{subfolder.Root}{SubfolderFixture.BasePath}search/");
        var search = new SearchPage(visit.Page);
        await search.TypeAsync("sgxk");
        await Expect(search.Status.GetByText("只查")).ToHaveAttributeAsync("href", "/lists/search/?q=sgxk&literal=1");

        await search.Options.First.ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("建筑工程施工许可");
        Assert.Equal($"{subfolder.Root}{SubfolderFixture.BasePath}items/construction-permit/", visit.Page.Url);
        Assert.Empty(visit.Faults);
    }
}
