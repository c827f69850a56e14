using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>Whatever differs from the words as typed is told and can be undone.</summary>
public sealed class SearchRewriteTests(PortalFixture portal)
{
    [Theory]
    [InlineData("我想开个饭店", "按「食品经营许可」为您查找（问句）。", "食品经营许可")]
    [InlineData("sgxk", "按「施工许可」为您查找（拼音）。", "建筑工程施工许可")]
    [InlineData("食品经营许客证", "按「食品经营许可」为您查找（疑似错字）。", "食品经营许可")]
    public async Task A_rewrite_is_told_with_its_reason(string query, string note, string title)
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address(query));
        var search = new SearchPage(visit.Page);

        await Expect(search.Status).ToContainTextAsync(note);
        await Expect(search.Titles.First).ToHaveTextAsync(title);
        await Expect(search.Box).ToHaveValueAsync(query);
    }

    [Fact]
    public async Task A_rewrite_is_undone_and_done_again()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("sgxk", "&kind=item"));
        var search = new SearchPage(visit.Page);

        await search.Status.GetByRole(AriaRole.Link, new() { Name = "只查「sgxk」" }).ClickAsync();
        await Expect(search.Count).ToHaveTextAsync("没有找到「sgxk」");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("kind=item&literal=1$"));

        await search.Status.GetByRole(AriaRole.Link, new() { Name = "也按近义词、拼音和错字查" }).ClickAsync();
        await Expect(search.Titles.First).ToHaveTextAsync("建筑工程施工许可");
        await Expect(visit.Page).Not.ToHaveURLAsync(new Regex("literal"));
    }

    [Fact]
    public async Task Other_words_are_read_with_all_that_may_be_meant()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("许可", "&literal=1"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Status).ToContainTextAsync("只按写的字查");

        await search.SubmitAsync("sgxk");

        await Expect(search.Status).ToContainTextAsync("按「施工许可」为您查找");
        await Expect(visit.Page).Not.ToHaveURLAsync(new Regex("literal"));
    }

    [Fact]
    public async Task A_rewrite_beside_exact_results_is_offered()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("环评", "&kind=item"));
        var search = new SearchPage(visit.Page);
        await Expect(search.Status).ToContainTextAsync("也可以查：「环境影响评价」（简称）");

        await search.Status.GetByRole(AriaRole.Link, new() { Name = "「环境影响评价」" }).ClickAsync();

        await Expect(search.Box).ToHaveValueAsync("环境影响评价");
        await Expect(search.Kind).ToHaveValueAsync("item");
    }

    [Fact]
    public async Task Loose_results_say_that_they_are()
    {
        await using var visit = await portal.OpenAsync(SearchPage.Address("企业停车场充电桩"));
        var search = new SearchPage(visit.Page);

        await Expect(search.Status).ToContainTextAsync(new Regex("没有完全相符的，下面是含有(「[^」]+」)+的。"));
        await Expect(search.Results.First).ToBeVisibleAsync();
        await Expect(search.Results.First.Locator("mark").First).ToBeVisibleAsync();
    }
}
