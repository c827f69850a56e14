using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed partial class SearchTests(PortalFixture portal)
{
    /// <summary>Milliseconds after which the page would have answered what was typed.</summary>
    private const float LongerThanAPause = 500;

    [Theory]
    [InlineData("餐饮", "食品经营许可")]
    [InlineData("食品经营许可", "食品经营许可")]
    [InlineData("开饭店", "食品经营许可")]
    [InlineData("施工许可证", "夜间连续施工证明")]
    [InlineData("招商线索", "招商线索登记与首报")]
    [InlineData("丹阳经开", "丹阳经开区")]
    public async Task A_name_a_word_a_material_and_a_matter_are_found(string query, string title)
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);

        await search.SubmitAsync(query);

        await Expect(search.Result(title)).ToHaveCountAsync(1);
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
    public async Task Results_follow_while_one_types()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);

        await search.Box.PressSequentiallyAsync("食品经营许可");

        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");
        await Expect(visit.Page).ToHaveURLAsync(QueryOfFood());
    }

    [Fact]
    public async Task Letters_that_an_input_method_still_holds_are_no_query()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        var input = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await search.Box.FocusAsync();

        await input.SendAsync("Input.imeSetComposition", new() { ["text"] = "shipin", ["selectionStart"] = 6, ["selectionEnd"] = 6 });
        await visit.Page.WaitForTimeoutAsync(LongerThanAPause);
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/search/$"));

        await input.SendAsync("Input.insertText", new() { ["text"] = "食品经营许可" });
        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");
    }

    [Fact]
    public async Task The_matching_words_are_marked()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("饭店"));
        var result = new SearchPage(visit.Page).Result("食品经营许可");

        await Expect(result.Locator("mark").First).ToHaveTextAsync("饭店");
    }

    [Fact]
    public async Task A_chip_of_a_single_result_leads_to_the_guide()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("GSP"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Results).ToHaveCountAsync(1);

        await search.Results.Locator(".chip").First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex("/zones/[a-z-]+/pharmacy-licence/$"));
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("药品零售企业经营许可");
    }

    [Fact]
    public async Task A_chosen_zone_keeps_its_own_results_and_links_to_its_guides()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(1);

        await search.Zone.SelectOptionAsync("danyang-edz");

        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(0);
        await Expect(search.Result("食品经营许可").Locator(".name a")).ToHaveAttributeAsync("href", "/zones/danyang-edz/food-business-licence/");
    }

    [Fact]
    public async Task A_chosen_stage_keeps_its_own_items()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Result("食品经营许可")).ToHaveCountAsync(1);

        await search.Stage.SelectOptionAsync("construction");

        await Expect(search.Result("食品经营许可")).ToHaveCountAsync(0);
        await Expect(search.Result("建筑工程施工许可")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Back_and_forward_lead_from_query_to_query()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await search.SubmitAsync("食品经营许可");
        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");
        await search.SubmitAsync("排污登记");
        await Expect(search.Titles.First).ToHaveTextAsync("排污登记");

        await visit.Page.GoBackAsync();
        await Expect(search.Box).ToHaveValueAsync("食品经营许可");
        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");

        await visit.Page.GoForwardAsync();
        await Expect(search.Box).ToHaveValueAsync("排污登记");
        await Expect(search.Titles.First).ToHaveTextAsync("排污登记");
    }

    [Fact]
    public async Task A_filter_is_undone_by_going_back()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可"));
        var search = new SearchPage(visit.Page);
        await search.Zone.SelectOptionAsync("danyang-edz");
        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(0);

        await visit.Page.GoBackAsync();

        await Expect(search.Zone).ToHaveValueAsync("");
        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Coming_back_from_a_result_finds_the_query_again()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await search.Box.PressSequentiallyAsync("食品经营许可");
        await search.Titles.First.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("食品经营许可");

        await visit.Page.GoBackAsync();

        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");
    }

    [Fact]
    public async Task A_reload_keeps_the_query_and_the_filters()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await search.SubmitAsync("许可");
        await search.Zone.SelectOptionAsync("danyang-edz");
        await search.Stage.SelectOptionAsync("market-access");

        await visit.Page.ReloadAsync();

        await Expect(search.Box).ToHaveValueAsync("许可");
        await Expect(search.Zone).ToHaveValueAsync("danyang-edz");
        await Expect(search.Stage).ToHaveValueAsync("market-access");
        await Expect(search.Result("食品经营许可")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_query_with_markup_is_shown_as_it_was_written()
    {
        const string markup = "<img src=x onerror=alert(1)>许可\"'";
        await using var visit = await portal.OpenAsync(SearchPage.Address(markup));
        var search = new SearchPage(visit.Page);

        await Expect(search.Status).ToContainTextAsync(markup);

        await Expect(visit.Page.Locator("main img")).ToHaveCountAsync(0);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_whom_to_ask()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("乙醚蒸馏塔"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Status).ToHaveTextAsync("没有找到“乙醚蒸馏塔”");
        await Expect(visit.Page.Locator("#search-none a[href='tel:12345']")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#search-none a[href='/items/']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_a_filter_hides_everything_the_page_offers_to_drop_it()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("GSP", "jurong-edz"));
        var search = new SearchPage(visit.Page);

        await visit.Page.Locator("#search-everywhere").ClickAsync();

        await Expect(search.Result("药品零售企业经营许可")).ToHaveCountAsync(1);
        await Expect(search.Zone).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_failed_fetch_is_told_and_can_be_retried()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await visit.Page.RouteAsync(SearchPage.Records, route => route.AbortAsync());
        await search.SubmitAsync("食品经营许可");
        await Expect(visit.Page.Locator("#search-failed")).ToBeVisibleAsync();

        await visit.Page.UnrouteAsync(SearchPage.Records);
        await visit.Page.Locator("#search-retry").ClickAsync();

        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");
        await Expect(visit.Page.Locator("#search-failed")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task More_results_follow_on_request_and_take_the_focus()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("管理"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Results).ToHaveCountAsync(20);

        await visit.Page.Locator("#search-more").ClickAsync();

        await Expect(search.Titles.Nth(20)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_slash_key_leads_to_the_box_until_it_is_turned_off()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可"));
        var search = new SearchPage(visit.Page);
        await visit.Page.Keyboard.PressAsync("/");
        await Expect(search.Box).ToBeFocusedAsync();
        await Expect(search.Box).ToHaveValueAsync("许可");

        await visit.Page.GetByLabel("按 / 键").UncheckAsync();
        await visit.Page.ReloadAsync();
        await Expect(search.Results.First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("/");

        await Expect(search.Box).Not.ToBeFocusedAsync();
    }

    [GeneratedRegex(@"\?q=%E9%A3%9F%E5%93%81")]
    private static partial Regex QueryOfFood();
}
