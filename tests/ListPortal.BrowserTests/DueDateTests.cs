using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class DueDateTests(PortalFixture portal)
{
    private const string Tool = "/tools/due-date/";
    private const string Guide = "/zones/danyang-edz/food-business-licence/";

    [Fact]
    public async Task A_date_is_counted_as_it_is_typed_and_announced()
    {
        await using var visit = await portal.OpenAsync($"{Tool}?start=2026-09-16");

        await visit.Page.GetByLabel("时限").FillAsync("20");

        var answer = visit.Page.GetByRole(AriaRole.Status);
        await Expect(answer).ToContainTextAsync("最迟 2026年10月20日 星期二");
        await Expect(answer).ToContainTextAsync("中秋节、国庆节");
        await Expect(answer).ToContainTextAsync("9月20日、10月10日调休上班");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visit = await portal.OpenAsync(Tool);
        await visit.Page.GetByLabel("起算日期").FocusAsync();

        // The order of the parts is that of the browser's own language, which is English here.
        await visit.Page.Keyboard.TypeAsync("03022026");
        await visit.Page.GetByLabel("时限").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.TypeAsync("5");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("2026年3月9日");
        Assert.EndsWith(Tool, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_calendar_is_named_and_nothing_is_guessed()
    {
        await using var visit = await portal.OpenAsync($"{Tool}?start=2030-12-20&amount=20");

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("还没有 2030 年的放假安排");
        await Expect(visit.Page.GetByRole(AriaRole.Status).Locator("time")).ToHaveCountAsync(0);
        await Expect(visit.Page.GetByText("存入日历")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_last_day_that_is_a_holiday_tells_the_day_after()
    {
        await using var visit = await portal.OpenAsync($"{Tool}?start=2026-09-03&amount=30&unit=day");

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("最迟 2026年10月3日");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("2026年10月8日");
    }

    [Fact]
    public async Task The_date_can_be_kept_in_a_calendar()
    {
        await using var visit = await portal.OpenAsync($"{Tool}?start=2026-03-02&amount=5");
        var link = visit.Page.GetByRole(AriaRole.Link, new() { Name = "存入日历" });
        await Expect(link).ToBeVisibleAsync();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        Assert.Equal("2026-03-09.ics", download.SuggestedFilename);
        Assert.Contains("DTSTART;VALUE=DATE:20260309\r\n", await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_guide_offers_its_own_limits_once_it_is_asked()
    {
        await using var visit = await portal.OpenAsync(Guide);
        var fetched = new List<string>();
        visit.Page.Request += (_, request) => fetched.Add(request.Url);

        await visit.Page.GetByText("算一算最迟哪天办结").ClickAsync();
        await visit.Page.GetByLabel("起算日期").FillAsync("2026-03-02");
        var answer = visit.Page.Locator("#due-date-answer");
        await Expect(answer).ToContainTextAsync("2026年3月9日");
        await visit.Page.GetByLabel("时限").SelectOptionAsync(new SelectOptionValue { Index = 1 });

        await Expect(answer).ToContainTextAsync("2026年3月16日");
        Assert.Single(fetched, url => url.EndsWith("calendar.json", StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task What_is_asked_before_the_calendars_have_come_fetches_them_once()
    {
        await using var visit = await portal.OpenAsync(Guide);
        var fetched = 0;
        var arrival = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/calendar.json", async route =>
        {
            fetched++;
            await arrival.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GetByText("算一算最迟哪天办结").ClickAsync();
        await visit.Page.GetByLabel("起算日期").FillAsync("2026-03-02");
        await visit.Page.GetByLabel("时限").SelectOptionAsync(new SelectOptionValue { Index = 1 });

        arrival.SetResult();

        await Expect(visit.Page.Locator("#due-date-answer")).ToContainTextAsync("2026年3月16日");
        Assert.Equal(1, fetched);
    }

    [Fact]
    public async Task A_zone_that_does_not_handle_an_item_counts_no_limit()
    {
        var guide = RealLists.Site.Edition.Portal.Guides.First(guide => !guide.CanHandle);
        await using var visit = await portal.OpenAsync($"/zones/{guide.Zone.Id}/{guide.Item.Id}/");

        await Expect(visit.Page.Locator("#due-date")).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Calendars_that_cannot_be_fetched_are_told()
    {
        await using var visit = await portal.OpenAsync("/");
        await visit.Page.RouteAsync("**/calendar.json", route => route.AbortAsync());

        await visit.Page.GotoAsync(Tool);

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("放假安排没有取到");
    }

    [Fact]
    public async Task Without_scripts_the_calendars_and_examples_are_there()
    {
        await using var visit = await portal.OpenAsync(Tool, new() { JavaScriptEnabled = false });

        await Expect(visit.Page.Locator("#due-date")).ToBeHiddenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToHaveCountAsync(1 + RealLists.Site.Edition.Portal.Calendars.Count);
        await Expect(visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("春节.*2月15日至2月23日.*9 天.*2月14日、2月28日") })).ToBeVisibleAsync();
    }
}
