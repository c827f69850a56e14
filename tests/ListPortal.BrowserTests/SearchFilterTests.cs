using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class SearchFilterTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zone", "danyang-edz", "涉路施工许可", "食品经营许可")]
    [InlineData("kind", "item", "一般建设项目环境影响评价审批", null)]
    [InlineData("stage", "construction", "食品经营许可", "建筑工程施工许可")]
    [InlineData("type", "administrative-licence", "夜间连续施工证明", "食品经营许可")]
    [InlineData("department", "market-regulation", "建筑工程施工许可", "食品经营许可")]
    [InlineData("audience", "person", "建筑工程施工许可", "道路货物运输经营许可")]
    public async Task A_filter_keeps_what_passes_and_stands_in_the_address(string name, string value, string hidden, string? kept)
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Results.First).ToBeVisibleAsync();

        await visit.Page.Locator($"#search-{name}").SelectOptionAsync(value);

        await Expect(visit.Page).ToHaveURLAsync(new Regex($"[?&]{name}={value}"));
        await Expect(kept is null ? search.Results.First : search.Result(kept)).ToBeVisibleAsync();
        await Expect(name == "kind" ? search.Results.Filter(new() { HasText = "吹哨报到" }) : search.Result(hidden)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_option_says_how_many_results_it_leaves()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("涉路施工许可", "&kind=item"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Count).ToHaveTextAsync("找到 1 条");

        await Expect(search.Zone.Locator("option[value=dantu-edz]")).ToHaveTextAsync("丹徒经开区（1）");
    }

    [Fact]
    public async Task An_option_promises_what_it_then_leaves()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可", "&kind=item&zone=danyang-edz"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Results.First).ToBeVisibleAsync();
        var promise = await search.Zone.Locator("option[value=jurong-edz]").TextContentAsync();

        await search.Zone.SelectOptionAsync("jurong-edz");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("zone=jurong-edz"));
        await Expect(search.Count).ToContainTextAsync($"找到 {Regex.Match(promise!, "[0-9]+").Value} 条");
    }

    [Fact]
    public async Task Options_that_leave_nothing_are_away_but_the_chosen_one_stays()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("药品零售企业经营许可", "&stage=construction"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Count).ToContainTextAsync("没有找到");

        await Expect(search.Stage).ToHaveValueAsync("construction");
        await Expect(search.Stage.Locator("option:not([hidden])")).ToHaveTextAsync(["全部阶段", "市场准入（1）", "工程建设"]);
    }

    [Fact]
    public async Task All_filters_are_cleared_at_once()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可", "&zone=danyang-edz&stage=market-access&kind=item"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Results.First).ToBeVisibleAsync();

        await search.ClearFilters.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"\?q=[^&]+$"));
        await Expect(search.Zone).ToHaveValueAsync("");
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(search.ClearFilters).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_zone_that_the_lists_do_not_hold_is_passed_over()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可", "&zone=atlantis"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(search.Zone).ToHaveValueAsync("");
    }

    [Fact]
    public async Task On_a_phone_the_filters_are_folded_and_say_how_many_are_set()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可", "&zone=danyang-edz&kind=item"), new() { ViewportSize = new() { Width = 360, Height = 640 } });
        var search = new SearchPage(visit.Page);
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(search.Zone).ToBeHiddenAsync();

        await visit.Page.GetByText("筛选（已选 2 项）").ClickAsync();

        await Expect(search.Zone).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_zone_in_the_query_is_told_and_can_be_dropped()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("丹阳经开区 施工许可"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Status).ToContainTextAsync("只看丹阳经开区。");
        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(0);
        await Expect(search.Titles.First).ToHaveAttributeAsync("href", "/zones/danyang-edz/construction-permit/");

        await search.Status.GetByRole(AriaRole.Link, new() { Name = "不限开发区" }).ClickAsync();

        await Expect(search.Box).ToHaveValueAsync("施工许可");
        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(1);
        await Expect(search.Status).Not.ToContainTextAsync("只看");
    }

    [Fact]
    public async Task A_district_in_the_query_names_all_its_zones()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("丹阳 施工许可"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Status).ToContainTextAsync("只看丹阳经开区、丹阳高新区。");
        await Expect(search.Result("建筑工程施工许可").Locator(".chip[aria-current]")).ToHaveTextAsync(["丹阳经开区", "丹阳高新区"]);
    }

    [Fact]
    public async Task Choosing_a_zone_takes_the_place_of_the_one_in_the_query()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("丹阳经开区 施工许可"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Status).ToContainTextAsync("只看丹阳经开区");

        await search.Zone.SelectOptionAsync("dantu-edz");

        await Expect(search.Box).ToHaveValueAsync("施工许可");
        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(1);
        await Expect(search.Zone).ToHaveValueAsync("dantu-edz");
    }

    [Fact]
    public async Task A_zone_in_the_query_counts_more_than_one_in_the_address()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("丹阳经开区 施工许可", "&zone=dantu-edz"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Status).ToContainTextAsync("只看丹阳经开区");
        await Expect(search.Zone).ToHaveValueAsync("");
        await Expect(search.Status.GetByRole(AriaRole.Link, new() { Name = "不限开发区" })).ToHaveAttributeAsync("href", new Regex(@"\?q=[^&]+$"));
    }
}
