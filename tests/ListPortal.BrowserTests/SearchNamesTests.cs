using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>The names under the box: an editable combobox with list autocomplete and manual selection.</summary>
public sealed class SearchNamesTests(PortalFixture portal)
{
    [Fact]
    public async Task Names_with_their_kinds_are_offered_while_one_types()
    {
        await using var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await Expect(search.Box).ToHaveRoleAsync(AriaRole.Combobox);
        await Expect(search.Box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(search.Names).ToBeHiddenAsync();

        await search.TypeAsync("施工");

        await Expect(search.Names).ToBeVisibleAsync();
        await Expect(search.Options).ToHaveCountAsync(6);
        await Expect(search.Options.First).ToHaveTextAsync(new Regex("施工.* 事项$"));
        await Expect(search.Box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(search.Box).ToHaveAttributeAsync("aria-controls", (await search.Names.GetAttributeAsync("id"))!);
        await Expect(search.ReachedOption).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Down_and_up_walk_through_the_names_and_around()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);

        await search.Box.PressAsync("ArrowDown");
        await ExpectReachedAsync(search, 0);
        await search.Box.PressAsync("ArrowDown");
        await ExpectReachedAsync(search, 1);
        await search.Box.PressAsync("ArrowUp");
        await search.Box.PressAsync("ArrowUp");
        await ExpectReachedAsync(search, 5);
        await search.Box.PressAsync("ArrowDown");
        await ExpectReachedAsync(search, 0);
        await Expect(search.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Up_reaches_the_last_name_first()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);

        await search.Box.PressAsync("ArrowUp");

        await ExpectReachedAsync(search, 5);
    }

    [Theory]
    [InlineData("Home", 0)]
    [InlineData("End", 2)]
    [InlineData("ArrowLeft", 1)]
    [InlineData("ArrowRight", 2)]
    public async Task Keys_of_the_text_lead_back_into_it(string key, int cursor)
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);
        await search.Box.PressAsync("ArrowDown");

        await search.Box.PressAsync(key);

        await Expect(search.ReachedOption).ToHaveCountAsync(0);
        Assert.Null(await search.Box.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal(cursor, await search.Box.EvaluateAsync<int>("box => box.selectionStart"));
    }

    [Fact]
    public async Task Enter_on_a_name_opens_its_page()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);
        await search.Box.PressAsync("ArrowDown");
        var name = await search.ReachedOption.Locator("span").First.TextContentAsync();

        await search.Box.PressAsync("Enter");

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(name!);
    }

    [Fact]
    public async Task Enter_elsewhere_asks_what_stands_in_the_box()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);

        await search.Box.PressAsync("Enter");

        await Expect(search.Names).ToBeHiddenAsync();
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/search/"));
    }

    [Fact]
    public async Task Escape_closes_the_names_and_then_clears_the_box()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);

        await search.Box.PressAsync("Escape");
        await Expect(search.Names).ToBeHiddenAsync();
        await Expect(search.Box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(search.Box).ToHaveValueAsync("施工");

        await search.Box.PressAsync("Escape");
        await Expect(search.Box).ToHaveValueAsync("");
        await Expect(search.Results).ToHaveCountAsync(0);
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/search/$"));
    }

    [Fact]
    public async Task Down_opens_names_that_were_closed()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);
        await search.Box.PressAsync("Escape");

        await search.Box.PressAsync("Alt+ArrowDown");
        await Expect(search.Names).ToBeVisibleAsync();
        await Expect(search.ReachedOption).ToHaveCountAsync(0);

        await search.Box.PressAsync("Escape");
        await search.Box.PressAsync("ArrowDown");
        await ExpectReachedAsync(search, 0);
    }

    [Fact]
    public async Task Tab_leaves_the_box_and_the_names()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);
        await search.Box.PressAsync("ArrowDown");

        await search.Box.PressAsync("Tab");

        await Expect(search.Names).ToBeHiddenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "搜索", Exact = true })).ToBeFocusedAsync();
        await Expect(search.Box).ToHaveValueAsync("施工");
    }

    [Fact]
    public async Task A_name_is_chosen_with_the_mouse()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);
        var name = await search.Options.Nth(2).Locator("span").First.TextContentAsync();

        await search.Options.Nth(2).ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(name!);
    }

    [Fact]
    public async Task A_name_is_chosen_by_touch()
    {
        await using var visit = await portal.OpenAsync("/search/", new() { HasTouch = true, ViewportSize = new() { Width = 360, Height = 640 } });
        var search = new SearchPage(visit.Page);
        await search.Box.TapAsync();
        await search.TypeAsync("施工");
        var name = await search.Options.First.Locator("span").First.TextContentAsync();
        Assert.True((await search.Options.First.BoundingBoxAsync())!.Height >= 44);

        await search.Options.First.TapAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(name!);
    }

    [Fact]
    public async Task With_a_chosen_zone_a_name_opens_its_guide()
    {
        await using var visit = await portal.OpenAsync("/search/?zone=danyang-edz");
        var search = new SearchPage(visit.Page);
        await search.TypeAsync("食品经营");
        await Expect(search.Options.First).ToBeVisibleAsync();
        await search.Box.PressAsync("ArrowDown");

        await search.Box.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("/zones/danyang-edz/food-business-licence/$"));
    }

    [Fact]
    public async Task A_name_stays_reached_when_the_answer_to_the_last_letters_comes()
    {
        await using var visit = await portal.OpenAsync("/search/?zone=danyang-edz");
        var search = new SearchPage(visit.Page);
        await search.TypeAsync("食品");
        await Expect(search.Options.Filter(new() { HasText = "食品经营许可" })).ToHaveCountAsync(1);
        await search.Box.PressSequentiallyAsync("经营");
        await Expect(search.ReachedOption).ToHaveCountAsync(0);
        await search.Box.PressAsync("ArrowDown");
        var reached = await search.ReachedOption.TextContentAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex(Uri.EscapeDataString("食品经营")));

        await Expect(search.ReachedOption).ToHaveTextAsync(reached!);
    }

    [Fact]
    public async Task Letters_that_an_input_method_still_holds_are_no_query()
    {
        await using var visit = await OpenWithNamesAsync();
        var search = new SearchPage(visit.Page);
        var input = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        var address = visit.Page.Url;

        await input.SendAsync("Input.imeSetComposition", new() { ["text"] = "xuke", ["selectionStart"] = 4, ["selectionEnd"] = 4 });
        await Expect(search.Names).ToBeHiddenAsync();
        await visit.Page.WaitForTimeoutAsync(SearchPage.LongerThanAPause);
        Assert.Equal(address, visit.Page.Url);
        await Expect(search.Names).ToBeHiddenAsync();

        await input.SendAsync("Input.insertText", new() { ["text"] = "许可" });
        await Expect(search.Options.First).ToContainTextAsync("施工许可");
    }

    [Fact]
    public async Task An_opened_address_shows_results_and_no_names()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("施工"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Results.First).ToBeVisibleAsync();

        await Expect(search.Names).ToBeHiddenAsync();
    }

    private async Task<Visit> OpenWithNamesAsync()
    {
        var visit = await portal.OpenAsync("/search/");
        var search = new SearchPage(visit.Page);
        await search.TypeAsync("施工");
        await Expect(search.Options).ToHaveCountAsync(6);
        // The first letter alone brings six names, too; what is reached in them is lost when those of the word follow.
        await Expect(search.Options.First.Locator("mark")).ToHaveTextAsync("施工");
        await Expect(search.Status).ToContainTextAsync("找到");
        return visit;
    }

    private static async Task ExpectReachedAsync(SearchPage search, int place)
    {
        await Expect(search.ReachedOption).ToHaveCountAsync(1);
        await Expect(search.Options.Nth(place)).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(search.Box).ToHaveAttributeAsync("aria-activedescendant", (await search.Options.Nth(place).GetAttributeAsync("id"))!);
    }
}
