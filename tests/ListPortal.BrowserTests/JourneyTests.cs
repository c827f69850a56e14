using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>A journey in a zone follows the branches that are chosen: steps, drawing, figures, materials, address.</summary>
public sealed partial class JourneyTests(PortalFixture portal)
{
    private const string Factory = "/journeys/build-factory/jurong-edz/";
    private const string Energy = "需要单独进行节能审查";
    private const int MostSheets = 2;

    public static TheoryData<string> Sheets => [.. RealLists.Site.Edition.Portal.Journeys.Select(journey => $"/journeys/{journey.Id}/jurong-edz/")];

    [Fact]
    public async Task A_branch_that_is_taken_away_takes_its_step_with_it()
    {
        await using var visit = await portal.OpenAsync(Factory);
        var page = visit.Page;
        var before = await FigureAsync(page, "materials");

        await page.GetByLabel(Energy).UncheckAsync();

        await Expect(page.Locator("#energy-review")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-bar=energy-review]")).ToBeHiddenAsync();
        await Expect(page.GetByText("节能报告", new() { Exact = true })).ToBeHiddenAsync();
        Assert.DoesNotContain("energy", QueryOf(page), StringComparison.Ordinal);
        Assert.True(await FigureAsync(page, "materials") < before);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?branches=")]
    [InlineData("?branches=energy,soil,other-fire")]
    public async Task Figures_agree_with_what_is_shown(string query)
    {
        await using var visit = await portal.OpenAsync(Factory + query);
        var page = visit.Page;

        Assert.Equal(await page.Locator(".journey > li[data-here]:visible").CountAsync(), await FigureAsync(page, "here"));
        Assert.Equal(await page.Locator(".plan > [data-bar]:visible").CountAsync(), await page.Locator(".journey > li:visible").CountAsync());
        Assert.Equal(await page.Locator(".checklist tbody tr:visible").CountAsync(), await FigureAsync(page, "materials"));
        var limits = await page.Locator(".journey > li:visible").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.limit)");
        var sum = limits.Where(limit => limit.EndsWith("working-day", StringComparison.Ordinal)).Sum(limit => int.Parse(limit.Split(' ')[0], CultureInfo.InvariantCulture));
        await Expect(page.Locator("[data-sum=promised] [data-unit=working-day] b")).ToHaveTextAsync(sum.ToString(CultureInfo.InvariantCulture));
        var ends = await page.Locator("[data-bar]:visible [data-when]").AllInnerTextsAsync();
        Assert.Equal(ends.SelectMany(text => Number().Matches(text)).Max(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)), await FigureAsync(page, "days"));
    }

    [Fact]
    public async Task What_a_step_waits_for_follows_the_choice()
    {
        await using var visit = await portal.OpenAsync(Factory + "?branches=");
        var waits = visit.Page.Locator("#construction-permit [data-before]");

        await Expect(waits).ToHaveTextAsync("先办完：企业投资项目备案、建设工程、临时建设工程规划许可");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "恢复全部情形" }).ClickAsync();

        await Expect(waits.GetByRole(AriaRole.Link)).ToHaveCountAsync(7);
        Assert.Equal("", QueryOf(visit.Page));
    }

    [Fact]
    public async Task Another_zone_keeps_the_choice()
    {
        await using var visit = await portal.OpenAsync(Factory);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "只留必办的" }).ClickAsync();
        await visit.Page.GetByLabel(Energy).CheckAsync();

        await visit.Page.Locator(".choose").GetByText("丹徒经开区").ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/dantu-edz/\?branches=energy$"));
        await Expect(visit.Page.Locator("#energy-review")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#eia")).ToBeHiddenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("按其中 1 种情形");
    }

    [Fact]
    public async Task A_choice_made_again_gives_the_page_that_the_generator_made()
    {
        await using var visit = await portal.OpenAsync(Factory);
        var made = await visit.Page.Locator("main").InnerTextAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "只留必办的" }).ClickAsync();
        await Expect(visit.Page.Locator("#eia")).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "恢复全部情形" }).ClickAsync();

        Assert.Equal(made, await visit.Page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public async Task A_page_opened_with_branches_does_not_shift()
    {
        await using var visit = await portal.OpenAsync(Factory + "?branches=soil");
        await Expect(visit.Page.Locator("#eia")).ToBeHiddenAsync();

        var shift = await visit.Page.EvaluateAsync<double>(
            "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })");

        Assert.Equal(0, shift);
    }

    [Fact]
    public async Task Without_scripts_all_steps_stand_with_their_condition()
    {
        await using var visit = await portal.OpenAsync(Factory + "?branches=", new() { JavaScriptEnabled = false });

        await Expect(visit.Page.Locator(".journey > li:visible")).ToHaveCountAsync(15);
        await Expect(visit.Page.Locator("#energy-review")).ToContainTextAsync("看情形 " + Energy);
        await Expect(visit.Page.Locator("[data-branches] input:visible")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("[data-branches]")).ToContainTextAsync(Energy);
    }

    [Theory]
    [MemberData(nameof(Sheets), DisableDiscoveryEnumeration = true)]
    public async Task A_journey_is_printed_on_two_sheets_at_most(string address)
    {
        await using var visit = await portal.OpenAsync(address);

        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" }));

        Assert.InRange(Sheet().Count(pdf), 1, MostSheets);
    }

    private static async Task<int> FigureAsync(IPage page, string name) =>
        int.Parse(await page.Locator($"[data-figure={name}]").InnerTextAsync(), CultureInfo.InvariantCulture);

    private static string QueryOf(IPage page) => new Uri(page.Url).Query;

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();

    [GeneratedRegex(@"\d+(?= 天)")]
    private static partial Regex Number();
}
