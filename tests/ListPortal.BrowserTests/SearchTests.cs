using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>What is asked is found, and an answer tells what people come for.</summary>
public sealed class SearchTests(PortalFixture portal)
{
    [Theory]
    [InlineData("餐饮", "食品经营许可")]
    [InlineData("食品经营许可", "食品经营许可")]
    [InlineData("开饭店", "食品经营许可")]
    [InlineData("施工许可证", "夜间连续施工证明")]
    [InlineData("招商线索", "招商线索登记与首报")]
    [InlineData("丹阳经开", "丹阳经开区")]
    [InlineData("施工许可", "装修并开一家经营场所")]
    public async Task Each_kind_of_record_is_found(string query, string title)
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);

        await search.SubmitAsync(query);

        await Expect(search.Result(title)).ToHaveCountAsync(1);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_search_box_of_any_page_leads_to_the_results()
    {
        await using var visit = await portal.OpenAsync("/items/");

        await visit.Page.Locator("#q").FillAsync("食品经营许可");
        await visit.Page.Locator("#q").PressAsync("Enter");

        await Expect(new SearchPage(visit.Page).Titles.First).ToHaveTextAsync("食品经营许可");
    }

    [Fact]
    public async Task The_matching_words_are_marked_in_the_name()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("施工许可"));

        await Expect(new SearchPage(visit.Page).Result("建筑工程施工许可").Locator(".name mark")).ToHaveTextAsync("施工许可");
    }

    [Fact]
    public async Task What_matched_outside_the_name_is_shown_with_its_field()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("饭店"));
        var result = new SearchPage(visit.Page).Result("食品经营许可");

        await Expect(result).ToContainTextAsync("也这样说：开饭店");
        await Expect(result.Locator("mark")).ToHaveTextAsync("饭店");
    }

    [Fact]
    public async Task An_item_shows_its_kind_its_type_and_its_figures()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("食品经营许可"));
        var result = new SearchPage(visit.Page).Result("食品经营许可");

        await Expect(result.Locator(".tag")).ToHaveTextAsync(["事项", "行政许可"]);
        await Expect(result.Locator("dt")).ToHaveTextAsync(["各区最短", "法定", "材料"]);
        await Expect(result.Locator("dd")).ToHaveTextAsync(["3 个工作日", "10 个工作日", "8 份"]);
    }

    [Fact]
    public async Task A_limit_on_the_spot_is_a_word()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("个体工商户登记注册"));

        await Expect(new SearchPage(visit.Page).Result("个体工商户登记注册").Locator("dd").First).ToHaveTextAsync("当场");
    }

    [Fact]
    public async Task An_item_that_no_zone_handles_says_so()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("环境影响评价", "&kind=item"));

        await Expect(new SearchPage(visit.Page).Result("一般建设项目环境影响评价审批")).ToContainTextAsync("各开发区都不直接办理");
    }

    [Fact]
    public async Task A_chip_leads_to_the_guide_of_its_zone()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("GSP"));
        var search = new SearchPage(visit.Page);

        await search.Result("药品零售企业经营许可").Locator(".chip").First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex("/zones/[a-z-]+/pharmacy-licence/$"));
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("药品零售企业经营许可");
    }

    [Fact]
    public async Task Chips_stand_in_the_one_order_of_zones_and_the_chosen_zone_before_them()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("涉路施工许可"));
        var search = new SearchPage(visit.Page);
        var chips = search.Result("涉路施工许可").Locator(".chip");
        await Expect(chips).ToHaveTextAsync(["句容经开区", "丹徒经开区"]);
        await Expect(search.Result("涉路施工许可").Locator("[aria-current]")).ToHaveCountAsync(0);

        await search.Zone.SelectOptionAsync("dantu-edz");

        await Expect(chips).ToHaveTextAsync(["丹徒经开区", "句容经开区"]);
        await Expect(chips.First).ToHaveAttributeAsync("aria-current", "true");
        await Expect(search.Result("涉路施工许可").Locator(".name a")).ToHaveAttributeAsync("href", "/zones/dantu-edz/highway-works/");
    }

    [Fact]
    public async Task A_matter_names_its_zones_in_words()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("招商线索"));
        var result = new SearchPage(visit.Page).Result("招商线索登记与首报");

        await Expect(result).ToContainTextAsync("开发区：全部开发区");
        await Expect(result.Locator(".tag")).ToHaveTextAsync("职责事项");
    }

    [Fact]
    public async Task More_results_follow_on_request_and_take_the_focus()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("管理"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Results).ToHaveCountAsync(20);
        await Expect(search.Count).ToContainTextAsync("先列出 20 条");

        await visit.Page.Locator("#search-more").ClickAsync();

        await Expect(search.Titles.Nth(20)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_query_with_markup_is_shown_as_it_was_written()
    {
        const string markup = "<img src=x onerror=alert(1)>许可\"'";
        await using var visit = await portal.OpenAsync(SearchPage.Address(markup));
        var search = new SearchPage(visit.Page);

        await Expect(search.Box).ToHaveValueAsync(markup);
        await Expect(search.Count).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main img, main script")).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_query_of_ten_thousand_characters_is_answered_for_what_fits_into_the_box()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);

        // A server refuses an address of this length; the history of the browser holds it.
        await visit.Page.EvaluateAsync("() => { history.pushState(null, '', `?q=${'乙醚蒸馏'.repeat(2500)}`); dispatchEvent(new PopStateEvent('popstate')); }");

        await Expect(search.Count).ToContainTextAsync("没有找到");
        Assert.Equal(200, (await search.Box.InputValueAsync()).Length);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("施工许可", "")]
    [InlineData("丹阳 sgxk", "&kind=item")]
    [InlineData("结婚登记", "")]
    [InlineData("GSP", "&zone=jurong-edz")]
    public async Task An_answer_on_320_pixels_does_not_scroll_sideways(string query, string more)
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address(query, more), new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await Expect(new SearchPage(visit.Page).Count).ToBeVisibleAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task Large_print_keeps_the_answer_within_a_small_screen()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("施工许可"), new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await Expect(new SearchPage(visit.Page).Results.First).ToBeVisibleAsync();

        await visit.Page.GetByLabel("长者版").CheckAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
