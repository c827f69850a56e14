using System.Text.RegularExpressions;
using ListPortal.BrowserTests.Inspection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>What was asked stands in the address, and the browser's history leads through it.</summary>
public sealed partial class SearchAddressTests(PortalFixture portal)
{
    [Fact]
    public async Task Results_follow_while_one_types()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);

        await search.TypeAsync("食品经营许可");

        await Expect(search.Titles.First).ToHaveTextAsync("食品经营许可");
        await Expect(visit.Page).ToHaveURLAsync(QueryOfFood());
        await Expect(visit.Page).ToHaveTitleAsync(new Regex("^食品经营许可 - "));
    }

    [Theory]
    [InlineData("施工许可", "", "#search-results")]
    [InlineData("GSP", "&zone=jurong-edz&kind=item", "#search-results")]
    [InlineData("结婚登记", "", "#search-outside")]
    [InlineData("乙醚蒸馏塔", "", "#search-none")]
    public async Task An_answer_to_an_address_pushes_nothing_away(string query, string more, string answer)
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address(query, more));

        await Expect(visit.Page.Locator(answer)).ToBeVisibleAsync();

        Assert.Empty(await Layout.ShiftsAsync(visit.Page));
    }

    [Fact]
    public async Task Letters_make_no_entries_of_their_own_in_the_history()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        var length = await visit.Page.EvaluateAsync<int>("() => history.length");

        foreach (var letter in "食品经营")
        {
            await search.TypeAsync(letter.ToString());
            await visit.Page.WaitForTimeoutAsync(SearchPage.LongerThanAPause);
        }

        Assert.Equal(length, await visit.Page.EvaluateAsync<int>("() => history.length"));
    }

    [Fact]
    public async Task Each_answer_is_announced_once()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("食品经营许可"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Results.First).ToBeVisibleAsync();
        await CountAnnouncementsAsync(search);

        await search.SubmitAsync("sgxk");

        await Expect(search.Status).ToContainTextAsync("按「施工许可」为您查找");
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("() => window.changes"));
    }

    [Fact]
    public async Task Enter_does_not_announce_again_what_stands_there()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await search.TypeAsync("食品经营许可");
        await Expect(search.Results.First).ToBeVisibleAsync();
        await CountAnnouncementsAsync(search);

        await search.Box.PressAsync("Enter");
        await visit.Page.WaitForTimeoutAsync(SearchPage.LongerThanAPause);

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => window.changes"));
        await Expect(search.Names).ToBeHiddenAsync();
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
        await using var visit = await portal.OpenAsync(SearchPage.Address("涉路施工许可"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Result("涉路施工许可")).ToHaveCountAsync(1);
        await search.Kind.SelectOptionAsync("item");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("kind=item"));

        await visit.Page.GoBackAsync();

        await Expect(search.Kind).ToHaveValueAsync("");
        await Expect(visit.Page).Not.ToHaveURLAsync(new Regex("kind"));
    }

    [Fact]
    public async Task Coming_back_from_a_result_finds_the_query_again()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await search.TypeAsync("食品经营许可");
        await Expect(search.Names).ToBeVisibleAsync();
        await search.Box.PressAsync("Escape");
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
    public async Task A_filter_may_be_chosen_before_anything_is_asked()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);

        await search.Zone.SelectOptionAsync("danyang-edz");
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"\?zone=danyang-edz$"));
        await search.SubmitAsync("许可");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("zone=danyang-edz"));
        await Expect(search.Titles.First).ToHaveAttributeAsync("href", new Regex("^/zones/danyang-edz/"));
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

    private static Task CountAnnouncementsAsync(SearchPage search) => search.Status.EvaluateAsync("""
        status => {
          window.changes = 0;
          new MutationObserver(() => { window.changes++; }).observe(status, { childList: true, subtree: true, characterData: true });
        }
        """);

    [GeneratedRegex(@"\?q=%E9%A3%9F%E5%93%81")]
    private static partial Regex QueryOfFood();
}
