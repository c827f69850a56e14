using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class FinderTests(PortalFixture portal)
{
    [Theory]
    [InlineData("厂区外道路积水", "园区排水管网管养与积水处置")]
    [InlineData("路灯不亮", "园区路灯与绿化管养")]
    public async Task Plain_words_and_a_zone_lead_to_who_leads_and_who_assists(string words, string matter)
    {
        await using var visit = await portal.OpenAsync("/divisions/");
        var row = RealLists.Site.Edition.Portal.Rows.First(candidate => candidate.Zone.Id == "jurong-edz" && candidate.Matter.Name == matter);

        await visit.Page.GetByLabel("遇到了什么事").FillAsync(words);
        await visit.Page.GetByLabel("在哪个开发区").SelectOptionAsync("jurong-edz");

        var first = visit.Page.Locator("#finder-matters > li").First;
        await Expect(first.GetByRole(AriaRole.Link, new() { Name = matter })).ToBeVisibleAsync();
        await Expect(first.Locator(".led").First.Locator("dt")).ToHaveTextAsync(["主导", "配合"]);
        await Expect(first.Locator(".led").First.Locator("dd")).ToHaveTextAsync([row.ZoneDepartment!.Name, row.OtherDepartment!.Name]);
        await Expect(first.Locator($"a[href='tel:{row.Zone.Enquiry.Value}']")).ToBeVisibleAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_a_zone_the_matter_asks_for_one()
    {
        await using var visit = await portal.OpenAsync("/divisions/?q=路灯不亮");
        await Expect(visit.Page.Locator("#classes")).ToBeVisibleAsync();
        Assert.Empty(await Inspection.Layout.ShiftsAsync(visit.Page));

        await visit.Page.Locator("#finder-matters").GetByRole(AriaRole.Button, new() { Name = "丹徒经开区" }).First.ClickAsync();

        await Expect(visit.Page.Locator("#finder-matters .led").First).ToContainTextAsync("丹徒经开区");
        await Expect(visit.Page.GetByLabel("在哪个开发区")).ToHaveValueAsync("dantu-edz");
        Assert.Contains("zone=dantu-edz", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_in_the_words_is_chosen()
    {
        await using var visit = await portal.OpenAsync("/divisions/?q=句容经开区积水");

        await Expect(visit.Page.GetByLabel("在哪个开发区")).ToHaveValueAsync("jurong-edz");
        await Expect(visit.Page.Locator("#finder-matters .led").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_matter_that_the_zone_does_not_list_is_shown_and_said_so()
    {
        var portalOfLists = RealLists.Site.Edition.Portal;
        var zone = portalOfLists.Zones.Single(candidate => candidate.Id == "yangzhong-hitech");
        var missing = portalOfLists.Matters.First(matter => portalOfLists.Rows.All(row => row.Zone != zone || row.Matter.Id != matter.Id));
        await using var visit = await portal.OpenAsync($"/divisions/?zone={zone.Id}&q={missing.Name}");

        var item = visit.Page.Locator("#finder-matters > li").Filter(new() { Has = visit.Page.GetByRole(AriaRole.Link, new() { Name = missing.Name, Exact = true }) });

        await Expect(item).ToContainTextAsync("清单没有列这一件");
        await Expect(item.Locator(".led")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_no_list_knows_is_answered_by_a_sentence()
    {
        await using var visit = await portal.OpenAsync("/divisions/?q=龘靐齉爩");

        await Expect(visit.Page.Locator("#finder-status")).ToContainTextAsync("没有找到");
        await Expect(visit.Page.Locator("#finder-matters")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Lists_that_do_not_come_are_said_to_be_missing()
    {
        await using var visit = await portal.OpenAsync("/divisions/");
        await visit.Page.RouteAsync("**/divisions/finder/*.json", route => route.AbortAsync());

        await visit.Page.GetByLabel("在哪个开发区").SelectOptionAsync("jurong-edz");
        await visit.Page.GetByLabel("遇到了什么事").FillAsync("积水");

        await Expect(visit.Page.Locator("#finder-status")).ToContainTextAsync("没有取到清单");
    }

    [Fact]
    public async Task Without_scripts_a_class_leads_to_the_matter_in_three_clicks()
    {
        await using var visit = await portal.OpenAsync("/", new() { JavaScriptEnabled = false });

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "主导航" }).GetByText("职责分工").ClickAsync();
        await Expect(visit.Page.Locator("#finder")).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "园区基础设施", Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link, new() { Name = "园区排水管网管养与积水处置" }).ClickAsync();

        await Expect(visit.Page.Locator("#leads")).ToContainTextAsync("句容经开区规划建设局");
    }
}
