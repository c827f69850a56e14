using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class ItemIndexTests(PortalFixture portal)
{
    [Fact]
    public async Task A_letter_leads_to_its_items_and_an_item_to_its_page()
    {
        await using var visit = await portal.OpenAsync("/items/", new() { JavaScriptEnabled = false });

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "按拼音首字母查" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "首字母" }).GetByText("S", new() { Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("#S")).ToBeInViewportAsync();
        await visit.Page.Locator("#S").GetByRole(AriaRole.Link, new() { Name = "食品经营许可" }).ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("食品经营许可");
    }

    [Fact]
    public async Task Every_item_stands_under_one_letter()
    {
        await using var visit = await portal.OpenAsync("/items/index/");

        await Expect(visit.Page.Locator("section.letter li a")).ToHaveCountAsync(RealLists.Site.Edition.Portal.Items.Count);
    }

    [Fact]
    public async Task A_letter_is_large_enough_for_a_finger()
    {
        await using var visit = await portal.OpenAsync("/items/index/");

        var box = await visit.Page.Locator(".letters .chip", new() { HasTextString = "J" }).BoundingBoxAsync();

        Assert.True(box!.Width >= 44 && box.Height >= 44);
    }
}
