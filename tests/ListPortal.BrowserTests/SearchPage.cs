using Microsoft.Playwright;

namespace ListPortal.BrowserTests;

/// <summary>The search page as a visitor sees it.</summary>
internal sealed class SearchPage(IPage page)
{
    public const string Records = "**/search/records.json";

    public static string Address(string query, string zone = "", string stage = "") =>
        $"/search/?q={Uri.EscapeDataString(query)}&zone={zone}&stage={stage}";

    public ILocator Box { get; } = page.Locator("#search-q");

    public ILocator Zone { get; } = page.Locator("#search-zone");

    public ILocator Stage { get; } = page.Locator("#search-stage");

    public ILocator Status { get; } = page.Locator("#search-status");

    public ILocator Results { get; } = page.Locator("#search-results > li");

    public ILocator Titles { get; } = page.Locator("#search-results .name a");

    public ILocator Result(string title) => Results.Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }) });

    public async Task SubmitAsync(string query)
    {
        await Box.FillAsync(query);
        await Box.PressAsync("Enter");
    }
}
