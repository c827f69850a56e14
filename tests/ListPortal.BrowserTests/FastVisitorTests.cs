using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>On a slow network a form stands there before its script does; what a visitor has filled in by then is kept and answered.</summary>
public sealed class FastVisitorTests(PortalFixture portal)
{
    private readonly TaskCompletionSource _scripts = new();

    [Fact]
    public async Task The_finder_keeps_a_zone_and_words()
    {
        await using var visit = await OpenBeforeScriptsAsync("/divisions/");

        await visit.Page.Locator("#finder-zone").SelectOptionAsync("jurong-edz");
        await visit.Page.Locator("#finder-q").FillAsync("积水");
        _scripts.SetResult();

        await Expect(visit.Page.Locator("#finder-matters .led").First).ToContainTextAsync("主导");
        await Expect(visit.Page.Locator("#finder-zone")).ToHaveValueAsync("jurong-edz");
    }

    [Fact]
    public async Task The_matrix_keeps_a_zone()
    {
        await using var visit = await OpenBeforeScriptsAsync("/matrix/");

        await visit.Page.GetByLabel("开发区", new() { Exact = true }).SelectOptionAsync("jurong-edz");
        await visit.Page.GetByLabel("能否办理").SelectOptionAsync("partly");
        _scripts.SetResult();

        await Expect(visit.Page.Locator("#matrix-status")).ToContainTextAsync("个事项");
        await Expect(visit.Page.GetByLabel("开发区", new() { Exact = true })).ToHaveValueAsync("jurong-edz");
    }

    [Fact]
    public async Task Search_keeps_words_and_a_zone()
    {
        await using var visit = await OpenBeforeScriptsAsync("/search/");

        await visit.Page.Locator("#search-zone").SelectOptionAsync("jurong-edz", new() { Force = true });
        await visit.Page.Locator("#search-q").FillAsync("施工许可");
        _scripts.SetResult();

        await Expect(new SearchPage(visit.Page).Titles.First).ToContainTextAsync("施工许可");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("zone=jurong-edz"));
    }

    private async Task<Visit> OpenBeforeScriptsAsync(string page)
    {
        var visit = await portal.OpenAsync("/about/search/");
        // The script for large print is the only one that a page waits for.
        await visit.Page.RouteAsync(address => address.EndsWith(".js", StringComparison.Ordinal) && !address.Contains("large-print", StringComparison.Ordinal), async route =>
        {
            await _scripts.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(page, new() { WaitUntil = WaitUntilState.Commit });
        return visit;
    }
}
