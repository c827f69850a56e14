using ListPortal.Site;
using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>
/// Pictures for people to look at, written to <c>pictures/</c> where they are asked for:
/// <c>dotnet test --project tests/ListPortal.BrowserTests -- --explicit only --filter-class '*PicturesOfPages'</c>.
/// </summary>
public sealed class PicturesOfPages(PortalFixture portal)
{
    private const string Folder = "pictures";

    /// <summary>Templates of which the fullest page is shown; of guides also the emptiest, which says no.</summary>
    private static readonly string[] Kinds =
        ["home", "item", "guide", "zone", "compare", "matrix", "town-division", "matter", "journey-in-zone", "whistle", "evaluation", "items"];

    public static TheoryData<int> Widths => [360, 768, 1280];

    [Theory(Explicit = true)]
    [MemberData(nameof(Widths))]
    public async Task Twelve_kinds_of_pages_are_pictured(int width)
    {
        var folder = Directory.CreateDirectory(Path.Combine(RealLists.Root, Folder)).FullName;
        await using var visit = await portal.OpenAsync("/", new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var (kind, address) in Pages())
        {
            await visit.Page.GotoAsync(address);
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await visit.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{kind}-{width}-{scheme.ToString().ToLowerInvariant()}.png") });
            }
        }

        Assert.True(Directory.EnumerateFiles(folder, $"*-{width}-*.png").Count() >= 2 * Kinds.Length);
    }

    private static IEnumerable<(string Kind, string Address)> Pages() =>
    [
        .. Kinds.Select(kind => (kind, RealLists.Fullest(kind).Address)),
        ("guide-no", RealLists.Emptiest("guide").Address),
        ("search", SearchPage.Address("施工许可")),
    ];
}
