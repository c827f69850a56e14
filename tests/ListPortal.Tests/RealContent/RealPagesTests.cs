using ListPortal.Site;
using ListPortal.Site.Views;
using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>What every page of the real site keeps to.</summary>
[Collection<OneRealSite>]
public sealed class RealPagesTests(RealSite site)
{
    private readonly IReadOnlyList<Page> _pages = site.Edition.Pages;

    [Fact]
    public void Every_address_is_unique() =>
        Assert.Empty(_pages.GroupBy(page => page.Address, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_title_is_unique() =>
        Assert.Empty(_pages.GroupBy(page => page.Title, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_address_is_a_folder_or_names_its_file() =>
        Assert.All(_pages, page => Assert.Matches(@"\A/(([a-z0-9-]+/)*|404\.html)\z", page.Address));

    [Fact]
    public void Every_zone_and_item_has_exactly_one_guide() =>
        Assert.Equal(
            site.Portal.Zones.SelectMany(zone => site.Portal.Items.Select(item => $"/zones/{zone.Id}/{item.Id}/")),
            _pages.Where(page => page.View() is GuideView).Select(page => page.Address));

    [Fact]
    public void Every_crumb_leads_to_a_page()
    {
        var addresses = _pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(_pages.SelectMany(page => page.Crumbs).Select(crumb => crumb.Address).Where(address => !addresses.Contains(address)).Distinct());
    }

    [Fact]
    public void Every_page_that_rests_on_a_sample_says_so() =>
        Assert.Empty(_pages.Where(page => page.IsSample && !site.Html(page.Address).Contains("示例", StringComparison.Ordinal)).Select(page => page.Address));

    [Fact]
    public void Every_guide_without_a_delegation_says_who_does_it() =>
        Assert.Empty(
            from page in _pages
            let guide = (page.View() as GuideView)?.Guide
            where guide is { CanHandle: false }
            let html = site.Html(page.Address)
            where !html.Contains(guide.Competent?.Name ?? Addresses.Whistles, StringComparison.Ordinal)
            select page.Address);
}
