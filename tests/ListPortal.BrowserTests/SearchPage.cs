using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ListPortal.BrowserTests;

/// <summary>The search page as a visitor sees it.</summary>
internal sealed class SearchPage(IPage page)
{
    public const string Index = "**/search/index.json";

    /// <summary>Milliseconds after which the page would have answered what was typed.</summary>
    public const float LongerThanAPause = 500;

    public ILocator Box { get; } = page.Locator("#search-q");

    public ILocator Zone { get; } = page.Locator("#search-zone");

    public ILocator Stage { get; } = page.Locator("#search-stage");

    public ILocator Kind { get; } = page.Locator("#search-kind");

    public ILocator ClearFilters { get; } = page.Locator("#search-clear");

    public ILocator Status { get; } = page.GetByRole(AriaRole.Status);

    public ILocator Count { get; } = page.Locator("#search-status .count");

    public ILocator Results { get; } = page.Locator("#search-results > li");

    public ILocator Titles { get; } = page.Locator("#search-results .name a");

    /// <summary>Names that are offered while one types.</summary>
    public ILocator Names { get; } = page.GetByRole(AriaRole.Listbox);

    public ILocator Options { get; } = page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);

    /// <summary>The name that the keys have reached.</summary>
    public ILocator ReachedOption { get; } = page.Locator("[role=option][aria-selected=true]");

    public ILocator NothingFound { get; } = page.Locator("#search-none");

    public ILocator Outside { get; } = page.Locator("#search-outside");

    public ILocator Failure { get; } = page.Locator("#search-failed");

    /// <summary>Ways to the lists without search.</summary>
    public ILocator Ways { get; } = page.Locator("#search-ways");

    /// <param name="more">Further fields of the address, each after an ampersand.</param>
    public static string Address(string query, string more = "") => $"/search/?q={Uri.EscapeDataString(query)}{more}";

    public ILocator Result(string title) => Results.Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }) });

    public async Task SubmitAsync(string query)
    {
        await Box.FillAsync(query);
        await Box.PressAsync("Enter");
    }

    /// <summary>
    /// Types letter by letter and waits for the answer to all of them. On a busy machine the letters come so slowly that the page
    /// answers the first of them; a test that goes on with that answer meets the one to the others later.
    /// </summary>
    public async Task TypeAsync(string text)
    {
        await Box.PressSequentiallyAsync(text);
        var typed = (await Box.InputValueAsync()).Trim();
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex($"^{Regex.Escape(typed)} - "));
    }
}
