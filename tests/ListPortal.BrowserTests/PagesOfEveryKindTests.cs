using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

public sealed class PagesOfEveryKindTests(PortalFixture portal)
{
    private const int NarrowestWidth = 320;

    private const string WideElements = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
          .filter(element => element.getBoundingClientRect().right > innerWidth)
          .map(element => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`)
        """;

    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_loads_without_errors_and_within_the_content_policy(string address)
    {
        await using var visit = await portal.OpenAsync(address);

        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Empty(visit.Faults);
    }

    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_has_exactly_one_main_heading(string address)
    {
        await using var visit = await portal.OpenAsync(address);

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveCountAsync(1);
    }

    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_of_320_pixels_does_not_scroll_sideways(string address)
    {
        await using var visit = await portal.OpenAsync(address, new() { ViewportSize = new() { Width = NarrowestWidth, Height = 640 } });

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(WideElements));
    }

    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task The_first_key_leads_past_the_navigation_into_the_page(string address)
    {
        await using var visit = await portal.OpenAsync(address);
        var keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('header.site, .crumbs, body > .skip') === null"));
        Assert.EndsWith("#main", visit.Page.Url, StringComparison.Ordinal);
    }
}
