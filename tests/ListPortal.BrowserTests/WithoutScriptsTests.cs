using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class WithoutScriptsTests(PortalFixture portal)
{
    private static BrowserNewContextOptions WithoutScripts => new() { JavaScriptEnabled = false };

    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_is_readable(string address)
    {
        await using var visit = await portal.OpenAsync(address, WithoutScripts);

        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync(await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_search_page_offers_ways_around()
    {
        await using var visit = await portal.OpenAsync("/search/", WithoutScripts);
        var main = visit.Page.Locator("main");

        foreach (var address in new[] { "/items/", "/items/index/", "/stages/market-access/", "/types/public-service/", "/departments/" })
        {
            await Expect(main.Locator($"a[href='{address}']:visible")).ToHaveCountAsync(1);
        }

        await Expect(main.Locator("noscript p")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#search-form")).ToBeHiddenAsync();
        await main.Locator("a[href='/zones/']:visible").ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }
}
