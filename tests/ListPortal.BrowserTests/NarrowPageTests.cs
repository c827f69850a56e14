using ListPortal.BrowserTests.Inspection;
using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>Every kind of page on the narrowest screen.</summary>
public sealed class NarrowPageTests(PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_of_320_pixels_does_not_scroll_sideways_even_in_large_print(string address)
    {
        await using var visit = await portal.OpenAsync(address, new() { ViewportSize = new() { Width = Layout.NarrowestWidth, Height = 640 } });
        var faults = new List<string>(await Layout.WideElementsAsync(visit.Page));

        await visit.Page.Locator("#large-print").CheckAsync();
        faults.AddRange((await Layout.WideElementsAsync(visit.Page)).Select(fault => $"large: {fault}"));

        Assert.Empty(faults);
    }
}
