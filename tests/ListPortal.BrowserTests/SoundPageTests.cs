using ListPortal.BrowserTests.Inspection;
using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>What every kind of page must be. Each is looked at in one visit, for opening it takes longer than looking.</summary>
public sealed class SoundPageTests(PortalFixture portal)
{
    private const int Target = 44;
    private const int LargeTarget = 60;

    [Theory]
    [MemberData(nameof(PageAddresses.All), MemberType = typeof(PageAddresses), DisableDiscoveryEnumeration = true)]
    public async Task A_page_is_sound_by_day_by_night_and_in_large_print(string address)
    {
        await using var visit = await portal.OpenAsync(address, new()
        {
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ExtraHTTPHeaders = [new(SiteServer.InPieces, "yes")],
        });
        var page = visit.Page;

        // The policy's violations are among the visit's faults.
        var faults = new List<string>([.. visit.Faults, .. await Layout.ShiftsAsync(page), .. await Layout.MotionAsync(page), .. await Structure.FaultsOfAsync(page)]);
        faults.AddRange(await Layout.SmallTargetsAsync(page, Target));
        faults.AddRange(await Guidelines.BrokenInAnySchemeAsync(page));
        faults.AddRange(await Layout.SmallTargetsAsync(page, LargeTarget));

        Assert.Empty(faults);
    }
}
