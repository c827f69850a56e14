using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class ChangesTests(PortalFixture portal)
{
    private const string Shown = "#changes > li:visible";

    [Fact]
    public async Task A_zone_and_a_class_leave_what_concerns_both()
    {
        await using var visit = await portal.OpenAsync("/changes/");
        var all = await visit.Page.Locator(Shown).CountAsync();

        await visit.Page.GetByLabel("开发区", new() { Exact = true }).SelectOptionAsync("danyang-edz");
        await visit.Page.GetByLabel("性质").SelectOptionAsync("Eased");

        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator(Shown)).ToContainTextAsync("承诺办结时限由 4 个工作日改为 3 个工作日（缩短）");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("显示 1 次改动。");
        Assert.Contains("zone=danyang-edz&class=Eased", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(all > 10);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task An_address_with_a_filter_opens_filtered()
    {
        await using var visit = await portal.OpenAsync("/changes/?item=food-business-licence&class=Reworded");
        await Expect(visit.Page.Locator(Shown)).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator(Shown)).ToContainTextAsync("食品经营许可");
    }

    [Fact]
    public async Task What_came_since_the_last_visit_is_marked()
    {
        await using var visit = await portal.OpenAsync("/changes/");
        await Expect(visit.Page.Locator("#changes-visit")).ToBeHiddenAsync();

        await visit.Page.EvaluateAsync($"localStorage.setItem('changes-visited', '{ListsWithHistory.FirstDay}')");
        await visit.Page.ReloadAsync();

        await Expect(visit.Page.Locator("#changes-visit")).ToHaveTextAsync($"您上次看到 {ListsWithHistory.FirstDay} 为止，此后有 1 次改动，已标出。");
        await Expect(visit.Page.Locator("#changes > .fresh")).ToHaveCountAsync(1);
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("#changes-visit")).ToContainTextAsync("此后没有改动");
    }

    [Fact]
    public async Task A_watcher_reads_what_a_guide_said_before_and_comes_back_to_today()
    {
        await using var visit = await portal.OpenAsync("/zones/danyang-edz/construction-permit/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "历次版本" }).ClickAsync();
        await Expect(visit.Page.Locator("#published")).ToContainTextAsync("承诺办结时限由 4 个工作日改为 3 个工作日（缩短）");

        await visit.Page.Locator("#versions a").Nth(1).ClickAsync();
        Assert.EndsWith($"/at/{ListsWithHistory.FirstDay}/", visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator(".past")).ToContainTextAsync("这是旧版本");
        await Expect(visit.Page.Locator(".facts")).ToContainTextAsync("4 个工作日");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "看现在的内容" }).ClickAsync();
        await Expect(visit.Page.Locator(".facts")).ToContainTextAsync("3 个工作日");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_list_of_a_zone_is_compared_between_any_two_days_on_both_axes()
    {
        await using var visit = await portal.OpenAsync("/zones/danyang-edz/history/");
        await visit.Page.GetByLabel("从这一天").FillAsync("2026-11-15");
        await visit.Page.GetByLabel("到这一天").FillAsync("2026-11-24");
        await visit.Page.GetByLabel("按哪条时间线").SelectOptionAsync("published");
        await Expect(visit.Page.Locator("#compare-table tbody tr")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#compare-table tbody tr")).ToContainTextAsync("承诺办结时限");
        await Expect(visit.Page.Locator("#compare-status")).ToHaveTextAsync("两天之间有 1 处不同。");

        await visit.Page.GetByLabel("按哪条时间线").SelectOptionAsync("legal");
        await Expect(visit.Page.Locator("#compare-status")).ToHaveTextAsync("两天的规定相同。");

        await visit.Page.GetByLabel("从这一天").FillAsync("2024-06-01");
        await Expect(visit.Page.Locator("#compare-table tbody tr")).ToHaveCountAsync(23);
        Assert.Contains("from=2024-06-01", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_page_that_is_gone_says_since_when_and_why()
    {
        await using var visit = await portal.OpenAsync("/papers/old-paper/");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("2026年11月20日撤下");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "这次改了什么" }).ClickAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("材料删去“不再使用的证明”");
    }
}
