using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class ComparisonTests(PortalFixture portal)
{
    private static BrowserNewContextOptions WithoutScripts => new() { JavaScriptEnabled = false };

    [Fact]
    public async Task Two_zones_are_chosen_from_the_page_of_zones()
    {
        await using var visit = await portal.OpenAsync("/zones/", WithoutScripts);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "两个开发区放在一起比" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "句容经开区与 丹阳经开区" }).ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("丹阳经开区与句容经开区");
        await Expect(visit.Page.Locator("#only-other li")).ToHaveCountAsync(OnlyIn("jurong-edz", "danyang-edz"));
    }

    [Fact]
    public async Task The_zone_that_is_shown_can_be_exchanged()
    {
        await using var visit = await portal.OpenAsync("/compare/zones/danyang-edz/jurong-edz/", WithoutScripts);

        await Expect(visit.Page.Locator("#change [aria-current=page]")).ToHaveCountAsync(2);
        await visit.Page.Locator("#change").GetByRole(AriaRole.Link, new() { Name = "句容经开区与 丹徒经开区" }).ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("句容经开区与丹徒经开区");
    }

    [Fact]
    public async Task What_differs_stands_before_what_agrees_and_outliers_carry_a_word()
    {
        await using var visit = await portal.OpenAsync("/compare/construction-permit/", WithoutScripts);

        await Expect(visit.Page.Locator("main h2").Nth(0)).ToHaveTextAsync("各区不同");
        await Expect(visit.Page.Locator("main h2").Nth(1)).ToHaveTextAsync("各区相同");
        await Expect(visit.Page.Locator(".out").First).ToContainTextAsync("最短");
        await Expect(visit.Page.Locator("#same")).ToContainTextAsync("赋权形式：7 个区都是 委托");
    }

    private static int OnlyIn(string zone, string other)
    {
        var handled = RealLists.Site.Edition.Portal.Guides.Where(guide => guide.CanHandle).ToLookup(guide => guide.Zone.Id, guide => guide.Item.Id);
        return handled[zone].Except(handled[other]).Count();
    }
}
