using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>What people come for, from the home page on, in at most four touches or one search and what it leads to.</summary>
public sealed class VisitorsTasksTests(PortalFixture portal)
{
    private const int TouchesAtMost = 4;

    [Fact]
    public async Task A_clerk_finds_whether_the_zone_handles_an_item_and_what_to_bring()
    {
        await using var walk = await Walk.StartAsync(portal);

        await walk.SearchAsync(walk.Page.Locator("main input[name=q]"), "句容经开区 施工许可");
        await walk.TouchAsync(new SearchPage(walk.Page).Results.First.GetByRole(AriaRole.Link).First);

        await Expect(walk.Page.Locator(".answers-first .answer")).ToHaveTextAsync("可办");
        await Expect(walk.Page.Locator("#materials tbody tr").First).ToBeVisibleAsync();
        Assert.Contains("/zones/jurong-edz/construction-permit/", walk.Page.Url, StringComparison.Ordinal);
        AssertShort(walk);
    }

    [Fact]
    public async Task An_investor_sees_two_zones_side_by_side()
    {
        await using var walk = await Walk.StartAsync(portal);

        await walk.TouchAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "两个开发区放在一起比" }));
        await walk.TouchAsync(walk.Page.Locator("main a[href='/compare/zones/danyang-edz/jurong-edz/']").First);

        await Expect(walk.Page.Locator("h1")).ToHaveTextAsync("丹阳经开区与句容经开区");
        AssertShort(walk);
    }

    [Fact]
    public async Task A_citizen_finds_who_answers_for_a_flooded_road_and_whom_to_call()
    {
        await using var walk = await Walk.StartAsync(portal);

        await walk.TouchAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "查职责归谁" }));
        await walk.Page.Locator("#finder-zone").SelectOptionAsync("jurong-edz");
        await walk.SearchAsync(walk.Page.Locator("#finder-q"), "厂门口马路淹水了");

        var first = walk.Page.Locator("#finder-matters > li").First;
        await Expect(first.Locator(".led").First).ToContainTextAsync("主导");
        await Expect(first.Locator("a[href^='tel:']").First).ToBeVisibleAsync();
        AssertShort(walk);
    }

    [Fact]
    public async Task A_company_plans_a_factory_with_order_days_materials_and_who_handles_what()
    {
        await using var walk = await Walk.StartAsync(portal);

        await walk.TouchAsync(walk.Page.GetByRole(AriaRole.Link, new() { Name = "建一座厂房" }));
        await walk.TouchAsync(walk.Page.Locator("main a[href='/journeys/build-factory/jurong-edz/']").First);

        await Expect(walk.Page.Locator("[data-figure=days]")).ToBeVisibleAsync();
        await Expect(walk.Page.Locator(".plan > li").First).ToBeVisibleAsync();
        await Expect(walk.Page.Locator(".plan").GetByText("到别处办").First).ToBeVisibleAsync();
        await Expect(walk.Page.Locator("#materials")).ToBeVisibleAsync();
        AssertShort(walk);
    }

    [Fact]
    public async Task A_clerk_prints_the_guide()
    {
        await using var walk = await Walk.StartAsync(portal);
        await walk.Page.Context.AddInitScriptAsync("window.print = () => { window.printed = true; };");

        await walk.SearchAsync(walk.Page.Locator("main input[name=q]"), "句容经开区 施工许可");
        await walk.TouchAsync(new SearchPage(walk.Page).Results.First.GetByRole(AriaRole.Link).First);
        await walk.TouchAsync(walk.Page.GetByRole(AriaRole.Button, new() { Name = "打印本页" }));

        Assert.True(await walk.Page.EvaluateAsync<bool>("window.printed"));
        AssertShort(walk);
    }

    private static void AssertShort(Walk walk)
    {
        Assert.True(walk.Searches <= 1, $"{walk.Searches} searches");
        Assert.InRange(walk.Touches, 0, TouchesAtMost);
    }
}
