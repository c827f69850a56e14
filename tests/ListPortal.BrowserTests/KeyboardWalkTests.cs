using ListPortal.BrowserTests.Inspection;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>Every kind of page without a mouse.</summary>
public sealed class KeyboardWalkTests(PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task The_first_key_leads_past_the_navigation_and_the_focus_is_always_seen(string address)
    {
        await using var visit = await portal.OpenAsync(address);
        var keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('header.site, .crumbs, body > .skip') === null"));
        Assert.EndsWith("#main", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await Focus.UnseenOnAsync(visit.Page));
    }
}
