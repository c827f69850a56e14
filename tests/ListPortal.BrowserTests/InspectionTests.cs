using ListPortal.BrowserTests.Inspection;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>An inspection that finds nothing proves something only where it finds what is broken on purpose.</summary>
public sealed class InspectionTests(PortalFixture portal)
{
    [Theory]
    [InlineData("image-alt", "document.querySelector('main').append(document.createElement('img'))")]
    [InlineData("color-contrast", "document.querySelector('h1').style.color = 'Canvas'")]
    [InlineData("dark: color-contrast", "document.querySelector('h1').style.color = '#222'")]
    [InlineData("large: color-contrast", "document.querySelector('h1').style.color = 'Canvas'")]
    public async Task A_broken_guideline_is_found(string fault, string breaking)
    {
        await using var visit = await portal.OpenAsync("/about/");
        await visit.Page.EvaluateAsync(breaking);

        var faults = await Guidelines.BrokenInAnySchemeAsync(visit.Page);

        Assert.Contains(faults, found => found.StartsWith(fault + ":", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_sticks_out_is_small_jumps_or_hides_its_focus_is_found()
    {
        await using var visit = await portal.OpenAsync("/about/");
        var page = visit.Page;
        await page.EvaluateAsync("""
            () => {
              const button = document.createElement('button');
              button.style.cssText = 'display: block; min-inline-size: 3000px; block-size: 20px; outline: none';
              document.querySelector('main').prepend(button);
            }
            """);

        Assert.NotEmpty(await Layout.ShiftsAsync(page));
        Assert.NotEmpty(await Layout.WideElementsAsync(page));
        Assert.NotEmpty(await Layout.SmallTargetsAsync(page, least: 44));
        Assert.NotEmpty(await Focus.UnseenOnAsync(page));
    }

    [Fact]
    public async Task A_second_title_and_a_heading_out_of_order_are_found()
    {
        await using var visit = await portal.OpenAsync("/about/");
        await visit.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<h1>一</h1><h4>二</h4>')");

        Assert.Equal(2, (await Structure.FaultsOfAsync(visit.Page)).Count);
    }
}
