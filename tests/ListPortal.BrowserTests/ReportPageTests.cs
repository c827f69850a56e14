using ListPortal.BrowserTests.Inspection;
using ListPortal.Commands;
using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>The pages that reviewers open from a mail or a disk keep the rules that the pages of the site keep.</summary>
public sealed class ReportPageTests(PortalFixture portal)
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("diff", "--format", "html")]
    [InlineData("preview")]
    public async Task A_report_is_readable_by_day_by_night_and_on_a_narrow_screen(params string[] words)
    {
        var html = Report(words);
        await using var visit = await portal.OpenAsync("about:blank", new() { ViewportSize = new() { Width = Layout.NarrowestWidth, Height = 640 } });
        await visit.Page.SetContentAsync(html);

        var faults = new List<string>(await Layout.WideElementsAsync(visit.Page));
        faults.AddRange(await Guidelines.BrokenOnAsync(visit.Page, Guidelines.All));
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange((await Guidelines.BrokenOnAsync(visit.Page, Guidelines.ColoursAndSizes)).Select(fault => $"dark: {fault}"));

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_preview_shows_the_old_figure_beside_the_new_one()
    {
        await using var visit = await portal.OpenAsync("about:blank", new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.Page.SetContentAsync(Report("preview"));

        var pages = visit.Page.Locator("details[open] iframe");
        await Assertions.Expect(pages.Nth(0).ContentFrame.GetByText("9", new() { Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(pages.Nth(1).ContentFrame.GetByText("5", new() { Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(pages.Nth(1).ContentFrame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("食品经营许可");
    }

    /// <summary>The way from lists in which one promise is longer to the lists as they are.</summary>
    private static string Report(params string[] words)
    {
        Chromium.SkipWhereMissing();
        var folder = TemporaryFolder.NewPath();
        try
        {
            CopiedLists.CopyFolder(Path.Combine(RealLists.Root, "content"), Path.Combine(folder, "content"));
            File.Copy(Path.Combine(RealLists.Root, RealLists.Settings), Path.Combine(folder, RealLists.Settings));
            var changed = Path.Combine(folder, "content/delegations/danyang-edz/food-business-licence.yml");
            File.WriteAllText(changed, File.ReadAllText(changed).Replace("  amount: 5\n", "  amount: 9\n", StringComparison.Ordinal));
            var written = Path.Combine(folder, "report.html");
            using var output = new StringWriter();
            Assert.Equal(0, CommandLine.Run([words[0], folder, .. words[1..], "--output", written, "--root", RealLists.Root], output, _ => Today));
            return File.ReadAllText(written);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
