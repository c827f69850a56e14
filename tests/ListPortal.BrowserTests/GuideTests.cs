using System.Text.RegularExpressions;
using ListPortal.Site;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

public sealed partial class GuideTests(PortalFixture portal)
{
    private const string Guide = "/zones/danyang-edz/food-business-licence/";
    private const int SheetsAtMost = 3;

    private static ViewportSize Wide => new() { Width = 1280, Height = 800 };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_list_of_materials_is_copied_as_plain_text(bool clipboardMayBeUsed)
    {
        await using var visit = await portal.OpenAsync(Guide, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        if (!clipboardMayBeUsed)
        {
            await visit.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')); }");
        }

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "食品经营许可申请书" }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "复制材料清单" }).ClickAsync();

        await Expect(visit.Page.Locator("#copy-materials ~ [role=status]")).ToContainTextAsync("已经复制");
        var lines = (await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("江苏省丹阳经济开发区 食品经营许可", lines[0]);
        Assert.Contains("☑ 食品经营许可申请书，原件 1 份，复印件 0 份", lines);
        Assert.Contains("□ 经营场所和设备设施布局图，原件 1 份，复印件 0 份，适用：新办、变更", lines);
        Assert.EndsWith(Guide, lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_materials_are_ticked_and_no_button_is_in_the_way()
    {
        await using var visit = await portal.OpenAsync(Guide, new() { JavaScriptEnabled = false });

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "食品经营许可申请书" }).CheckAsync();

        await Expect(visit.Page.Locator("#copy-materials")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#print-guide")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Lanes_are_drawn_where_there_is_room_and_the_list_stays_for_those_who_listen()
    {
        await using var visit = await portal.OpenAsync(Guide, new() { ViewportSize = Wide });
        var lanes = visit.Page.Locator(".lanes");
        var list = visit.Page.Locator("#steps").GetByRole(AriaRole.Heading, new() { Name = "现场核查", Exact = true });

        await Expect(lanes).ToBeVisibleAsync();
        await Expect(list).ToHaveCountAsync(1);

        await visit.Page.SetViewportSizeAsync(768, 1024);
        await Expect(lanes).ToBeHiddenAsync();
        Assert.True((await list.BoundingBoxAsync())!.Width > 100);
    }

    [Fact]
    public async Task In_large_print_the_list_stands_instead_of_the_drawing()
    {
        await using var visit = await portal.OpenAsync(Guide, new() { ViewportSize = Wide });

        await visit.Page.Locator("#large-print").CheckAsync();

        await Expect(visit.Page.Locator(".lanes")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(360, 800)]
    [InlineData(1280, 800)]
    public async Task The_first_screen_answers_the_five_questions(int width, int height)
    {
        await using var visit = await portal.OpenAsync(Guide, new() { ViewportSize = new() { Width = width, Height = height } });

        foreach (var question in new[] { "能否办理", "多久办结", "费用", "到现场", "谁办理" })
        {
            await Expect(visit.Page.Locator($".facts dt:text-is('{question}') + dd")).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    [Fact]
    public async Task A_no_leads_to_who_handles_it_and_to_what_the_zone_does_handle()
    {
        await using var visit = await portal.OpenAsync("/zones/jurong-edz/environmental-impact-approval/");
        var answer = visit.Page.Locator(".instead");

        await Expect(answer).ToContainTextAsync("《中华人民共和国生态环境法典》第一百零二条");
        await Expect(answer.GetByRole(AriaRole.Link, new() { Name = "镇江市生态环境局" })).ToBeVisibleAsync();
        await visit.Page.Locator("#nearest li a").First.ClickAsync();

        await Expect(visit.Page.Locator(".facts .answer")).ToHaveTextAsync("可办");
        Assert.Contains("/zones/jurong-edz/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_guides_fit_on_three_sheets()
    {
        // A guide that says no and has a whistle is shorter in bytes and as long on paper.
        var longest = RealLists.Site.Edition.Portal.Guides
            .GroupBy(guide => guide.CanHandle, guide => Addresses.Of(guide))
            .SelectMany(answer => answer.OrderByDescending(SizeOf).Take(5));
        foreach (var address in longest)
        {
            await using var visit = await portal.OpenAsync(address);

            var sheets = SheetStart().Count(System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true })));

            Assert.True(sheets is > 0 and <= SheetsAtMost, $"{address}: {sheets}");
        }
    }

    private static long SizeOf(string address) => new FileInfo(Path.Combine(RealLists.Site.Folder, address.Trim('/'), "index.html")).Length;

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetStart();
}
