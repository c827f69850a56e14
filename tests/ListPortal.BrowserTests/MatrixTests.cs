using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class MatrixTests(PortalFixture portal)
{
    private const string Rows = "#matrix tbody tr:not(.group):visible";

    [Fact]
    public async Task Words_leave_the_items_that_people_call_so()
    {
        await using var visit = await portal.OpenAsync("/matrix/");

        await visit.Page.GetByLabel("事项名称或者口语词").FillAsync("环评");

        await Expect(visit.Page.Locator(Rows).Filter(new() { HasText = "一般建设项目环境影响评价审批" })).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator(Rows).Filter(new() { HasText = "食品经营许可" })).ToHaveCountAsync(0);
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{await visit.Page.Locator(Rows).CountAsync()} 个事项");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_zone_and_an_answer_leave_what_that_zone_answers_so()
    {
        await using var visit = await portal.OpenAsync("/matrix/");
        var expected = RealLists.Site.Edition.Portal.Guides.Count(guide => guide.Zone.Id == "jurong-edz" && guide.Answer == Model.Answer.Partly);

        await visit.Page.GetByLabel("开发区", new() { Exact = true }).SelectOptionAsync("jurong-edz");
        await visit.Page.GetByLabel("能否办理").SelectOptionAsync("partly");

        await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(expected);
    }

    [Fact]
    public async Task A_stage_leaves_no_heading_of_another()
    {
        await using var visit = await portal.OpenAsync("/matrix/");

        await visit.Page.GetByLabel("阶段").SelectOptionAsync("market-access");

        await Expect(visit.Page.Locator("#matrix .group:visible")).ToHaveTextAsync(["市场准入"]);
    }

    [Fact]
    public async Task The_address_holds_the_filter_and_clearing_brings_all_back()
    {
        await using var visit = await portal.OpenAsync("/matrix/?q=不会有这样的事项&type=gone");
        await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(0);
        await Expect(visit.Page.GetByLabel("类型")).ToHaveValueAsync("");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "清除筛选" }).ClickAsync();

        await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(RealLists.Site.Edition.Portal.Items.Count);
        Assert.EndsWith("/matrix/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Heads_stay_while_the_rows_move()
    {
        await using var visit = await portal.OpenAsync("/matrix/", new() { ViewportSize = new() { Width = 1280, Height = 800 } });

        await visit.Page.Locator("#matrix tbody:last-child tr:last-child a").First.ScrollIntoViewIfNeededAsync();

        await Expect(visit.Page.Locator("#matrix thead th").Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_scripts_all_rows_are_there_and_no_filter()
    {
        await using var visit = await portal.OpenAsync("/matrix/", new() { JavaScriptEnabled = false });

        await Expect(visit.Page.Locator("#matrix-form")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(RealLists.Site.Edition.Portal.Items.Count);
    }
}
