using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

public sealed class AccessibilityTests(PortalFixture portal)
{
    private static readonly string[] Guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_follows_the_guidelines(string address) =>
        Assert.Empty(await ViolationsAsync(address, ColorScheme.Light, RunOnlyOptions.Tags(Guidelines)));

    /// <summary>Darkness changes colours only.</summary>
    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_is_legible_in_the_dark(string address) =>
        Assert.Empty(await ViolationsAsync(address, ColorScheme.Dark, RunOnlyOptions.Rules("color-contrast", "link-in-text-block")));

    [Fact]
    public async Task Search_results_follow_the_guidelines_in_the_dark()
    {
        const string found = "/search/?q=%E8%AE%B8%E5%8F%AF";

        Assert.Empty(await ViolationsAsync(found, ColorScheme.Dark, RunOnlyOptions.Tags(Guidelines)));
    }

    private async Task<IEnumerable<string>> ViolationsAsync(string address, ColorScheme scheme, RunOnlyOptions rules)
    {
        await using var visit = await portal.OpenAsync(address, new() { ColorScheme = scheme });
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var result = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = rules });
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"));
    }
}
