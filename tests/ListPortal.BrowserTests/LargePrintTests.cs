using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>长者版: text of 30 px instead of 18.</summary>
public sealed class LargePrintTests(PortalFixture portal)
{
    [Fact]
    public async Task It_stays_from_page_to_page_and_is_there_before_the_page_is_drawn()
    {
        await using var visit = await portal.OpenAsync("/");
        await visit.Page.Locator("#large-print").CheckAsync();

        await visit.Page.GotoAsync("/zones/");

        await Expect(visit.Page.Locator("#large-print")).ToBeCheckedAsync();
        await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("font-size", "30px");
        Assert.Empty(await Inspection.Layout.ShiftsAsync(visit.Page));
    }

    [Fact]
    public async Task It_can_be_left_again()
    {
        await using var visit = await portal.OpenAsync("/");
        await visit.Page.Locator("#large-print").CheckAsync();
        await visit.Page.Locator("#large-print").UncheckAsync();

        await visit.Page.GotoAsync("/zones/");

        await Expect(visit.Page.Locator("#large-print")).Not.ToBeCheckedAsync();
        await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("font-size", "18px");
    }

    [Fact]
    public async Task It_works_on_the_page_without_scripts()
    {
        await using var visit = await portal.OpenAsync("/zones/", new() { JavaScriptEnabled = false });

        await visit.Page.Locator("#large-print").CheckAsync();

        await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("font-size", "30px");
    }
}
