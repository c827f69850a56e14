using System.Text.RegularExpressions;
using ListPortal.Model;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed class ChecklistTests(PortalFixture portal)
{
    private const string Food = "danyang-edz/food-business-licence";
    private const string Permit = "construction-permit";

    [Fact]
    public async Task Items_are_chosen_across_pages_and_stand_in_the_address()
    {
        await using var visit = await portal.OpenAsync($"/zones/{Food}/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "加入我的清单" }).ClickAsync();
        await Expect(visit.Page.Locator("#tools-status")).ToHaveTextAsync("已加入我的清单。");
        await visit.Page.GotoAsync($"/items/{Permit}/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "加入我的清单" }).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "我的清单 2 项" }).ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex($@"/checklist/\?items={Food},{Permit}$"));
        await Expect(visit.Page.Locator("#checklist-items a")).ToHaveTextAsync(["食品经营许可", "建筑工程施工许可"]);
        await Expect(visit.Page.Locator("#checklist-foreign")).ToBeHiddenAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Merged_materials_are_those_of_the_journey()
    {
        var lists = RealLists.Site.Edition.Portal;
        var zone = lists.Zones[0].Id;
        var journey = lists.Journeys.OrderByDescending(journey => journey.Steps.Count).First();
        var items = journey.Steps.Where(step => step.When.Count == 0).Select(step => $"{zone}/{step.Item.Id}");
        await using var visit = await portal.OpenAsync($"/checklist/?items={string.Join(',', items)}");
        await Expect(visit.Page.Locator("#checklist-table")).ToBeVisibleAsync();

        var merged = MergedMaterial.Of(journey.Steps.Where(step => step.When.Count == 0)
            .Select(step => lists.Guides.Single(guide => guide.Zone.Id == zone && guide.Item == step.Item))
            .Select(guide => (guide.Item, guide.Terms.Materials.Value ?? [])));

        await Expect(visit.Page.Locator("#checklist-materials tr")).ToHaveCountAsync(merged.Count);
        await Expect(visit.Page.Locator("#checklist-materials th")).ToHaveTextAsync(merged.Select(material => material.Name));
        await Expect(visit.Page.Locator("#checklist-materials [data-slot=copies]"))
            .ToHaveTextAsync(merged.Select(material => material.Copies.IsGiven ? $"{material.Copies.Value} 份" : "待核"));
    }

    [Fact]
    public async Task Ticks_stay_in_the_browser_and_out_of_the_address()
    {
        await using var visit = await portal.OpenAsync($"/checklist/?items={Food}");
        // One with a paper and one without.
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "营业执照" }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "食品经营许可申请书" }).CheckAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex($"items={Food}$"));

        await visit.Page.ReloadAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "营业执照" })).ToBeCheckedAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "食品经营许可申请书" })).ToBeCheckedAsync();
        await Expect(visit.Page.Locator("#checklist-materials :checked")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_list_from_an_address_does_not_overwrite_ones_own()
    {
        await using var visit = await portal.OpenAsync($"/zones/{Food}/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "加入我的清单" }).ClickAsync();

        await visit.Page.GotoAsync($"/checklist/?items={Permit}");
        await Expect(visit.Page.Locator("#checklist-foreign")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "看我自己的清单" }).ClickAsync();
        await Expect(visit.Page.Locator("#checklist-items a")).ToHaveTextAsync(["食品经营许可"]);

        await visit.Page.GotoAsync($"/checklist/?items={Permit}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "存为我的清单" }).ClickAsync();
        await visit.Page.GotoAsync("/checklist/");
        await Expect(visit.Page.Locator("#checklist-items a")).ToHaveTextAsync(["建筑工程施工许可"]);
    }

    [Fact]
    public async Task An_item_is_added_and_taken_off_on_the_page()
    {
        await using var visit = await portal.OpenAsync("/checklist/");
        await Expect(visit.Page.GetByText("清单还是空的")).ToBeVisibleAsync();

        await visit.Page.GetByLabel("开发区", new() { Exact = true }).SelectOptionAsync("danyang-edz");
        await visit.Page.GetByLabel("事项", new() { Exact = true }).SelectOptionAsync("food-business-licence");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "加入" }).ClickAsync();
        await Expect(visit.Page.Locator("#checklist-items li")).ToContainTextAsync("可办");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("移出 ?食品经营许可") }).ClickAsync();

        await Expect(visit.Page.GetByText("清单还是空的")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#checklist-choice")).ToBeFocusedAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/checklist/$"));
    }

    [Fact]
    public async Task A_list_that_is_full_says_so()
    {
        var items = RealLists.Site.Edition.Portal.Items.Take(40).Select(item => item.Id);
        await using var visit = await portal.OpenAsync($"/checklist/?items={string.Join(',', items)}");
        await Expect(visit.Page.Locator("#checklist-items li")).ToHaveCountAsync(40);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "加入" }).ClickAsync();

        await Expect(visit.Page.Locator("#checklist-status")).ToContainTextAsync("最多放 40 项");
        await Expect(visit.Page.Locator("#checklist-items li")).ToHaveCountAsync(40);
    }

    [Fact]
    public async Task What_the_lists_do_not_hold_is_passed_over_and_told()
    {
        await using var visit = await portal.OpenAsync($"/checklist/?items={Food},atlantis/{Permit},no-such-item,%3Cb%3E");

        await Expect(visit.Page.Locator("#checklist-items a")).ToHaveTextAsync(["食品经营许可"]);
        await Expect(visit.Page.Locator("#checklist-status")).ToContainTextAsync("2 个事项");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_address_is_copied_where_the_device_has_no_way_of_its_own()
    {
        await using var visit = await portal.OpenAsync($"/zones/{Food}/", new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.Page.EvaluateAsync("Object.defineProperty(navigator, 'share', { value: undefined })");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "分享本页" }).ClickAsync();

        await Expect(visit.Page.Locator("#tools-status")).ToHaveTextAsync("本页地址已复制。");
        Assert.Equal(visit.Page.Url, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Without_scripts_journeys_stand_in_its_place()
    {
        await using var visit = await portal.OpenAsync("/checklist/", new() { JavaScriptEnabled = false });

        await Expect(visit.Page.Locator("#checklist-form")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("main a[href^='/journeys/']:visible")).ToHaveCountAsync(RealLists.Site.Edition.Portal.Journeys.Count);
        await visit.Page.GotoAsync($"/zones/{Food}/");
        await Expect(visit.Page.Locator("#choose")).ToBeHiddenAsync();
    }
}
