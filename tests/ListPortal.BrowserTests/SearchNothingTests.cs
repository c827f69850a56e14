using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>Where search finds nothing it helps all the same.</summary>
public sealed class SearchNothingTests(PortalFixture portal)
{
    [Fact]
    public async Task Where_nothing_is_found_the_page_says_whom_to_ask_and_leads_to_the_lists()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("乙醚蒸馏塔"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Count).ToHaveTextAsync("没有找到「乙醚蒸馏塔」");
        await Expect(search.NothingFound.Locator("a[href='tel:12345']")).ToBeVisibleAsync();
        foreach (var address in new[] { "/items/", "/items/index/", "/stages/construction/", "/departments/" })
        {
            await Expect(search.Ways.Locator($"a[href='{address}']")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task A_chosen_zone_can_be_asked_itself()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("乙醚蒸馏塔", "&zone=danyang-edz"));
        var phone = new SearchPage(visit.Page).NothingFound.Locator("#search-phones");

        await Expect(phone).ToContainTextAsync("丹阳经开区咨询电话 0511-00000011");
        await Expect(phone.Locator("a")).ToHaveAttributeAsync("href", "tel:0511-00000011");
    }

    [Fact]
    public async Task What_a_zone_does_not_handle_leads_to_the_guide_that_says_who_does()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("GSP", "&zone=jurong-edz"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Count).ToContainTextAsync("没有找到「GSP」");
        await Expect(search.Results).ToContainTextAsync(["在句容经开区不能直接办理，点开看由谁办。能办的开发区："]);
        await Expect(search.Results.First.Locator(".chip")).ToHaveTextAsync("丹阳高新区");

        await search.Titles.First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex("/zones/jurong-edz/pharmacy-licence/$"));
    }

    [Theory]
    [InlineData("GSP", "&zone=jurong-edz&type=administrative-licence")]
    [InlineData("句容经开区 GSP", "&stage=market-access")]
    public async Task Filters_that_hide_everything_can_be_dropped(string query, string filters)
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address(query, filters));
        var search = new SearchPage(visit.Page);

        await search.Status.GetByRole(AriaRole.Link, new() { Name = "去掉筛选，有 1 条" }).ClickAsync();

        await Expect(search.Count).ToHaveTextAsync("找到 1 条");
        await Expect(search.Box).ToHaveValueAsync("GSP");
        await Expect(search.Zone).ToHaveValueAsync("");
    }

    [Fact]
    public async Task What_the_portal_does_not_hold_is_told_with_who_does_it()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("结婚登记"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Count).ToHaveTextAsync("「结婚登记」不在本站的清单里");
        await Expect(search.Outside.GetByRole(AriaRole.Heading)).ToHaveTextAsync("由婚姻登记机关办理");
        await Expect(search.Outside).ToContainTextAsync("不属于开发区赋权事项");
        await Expect(search.Outside.Locator("a[href='tel:12345']")).ToBeVisibleAsync();
        await Expect(search.NothingFound).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_failed_fetch_is_told_and_can_be_retried()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await visit.Page.RouteAsync(SearchPage.Index, route => route.AbortAsync());
        await search.SubmitAsync("食品经营许可");
        await Expect(search.Failure).ToBeVisibleAsync();
        await Expect(search.Status).ToHaveTextAsync("这次没有查成");
        await Expect(search.Box).ToHaveValueAsync("食品经营许可");
        await Expect(search.Ways).ToBeVisibleAsync();

        await visit.Page.UnrouteAsync(SearchPage.Index);
        await visit.Page.Locator("#search-retry").ClickAsync();

        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");
        await Expect(search.Failure).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_answer_clears_what_an_earlier_one_said()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("结婚登记"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Outside).ToBeVisibleAsync();

        await search.SubmitAsync("乙醚蒸馏塔");
        await Expect(search.NothingFound).ToBeVisibleAsync();
        await Expect(search.Outside).ToBeHiddenAsync();

        await search.SubmitAsync("食品经营许可");
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(search.NothingFound).ToBeHiddenAsync();
        await Expect(search.Ways).ToBeHiddenAsync();
    }
}
