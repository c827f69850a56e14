using ListPortal.Benchmarks.Measuring;
using Microsoft.Playwright;

namespace ListPortal.Benchmarks.Comparison;

/// <summary>An engine on a server of its own. Both engines are measured by this very code and differ in two texts.</summary>
/// <param name="page">Address of the page that shows results for <c>?q=</c>.</param>
/// <param name="script">Function from a list of queries to a list of lists of addresses.</param>
internal sealed class BrowserEngine(Browser browser, FolderServer server, string page, string script) : IEngine
{
    private const string Shown = "#search-results > li";

    private const string Watch = $$"""
        const look = () => {
          if (!window.shownAt && document.querySelector('{{Shown}}')) {
            window.shownAt = performance.timeOrigin + performance.now();
          }
        };
        new MutationObserver(look).observe(document, { childList: true, subtree: true });
        """;

    private const string Ours = """
        async queries => {
          const { createSearch } = await import('/search/core.js');
          const { search } = createSearch({ fetchJson: async name => (await fetch(`/search/${name}`)).json() });
          const all = [];
          for (const query of queries) {
            all.push((await search(query, { limit: 100000 })).results.map(result => result.url));
          }
          return all;
        }
        """;

    private const string OurTitles = """
        async query => {
          const { createSearch } = await import('/search/core.js');
          const { search } = createSearch({ fetchJson: async name => (await fetch(`/search/${name}`)).json() });
          return (await search(query)).results.map(result => result.title);
        }
        """;

    // search(null) gives every page; a result by itself carries no address, and 500 fetches a query would take hours.
    private const string Pagefind = """
        async queries => {
          const { search } = await import('/pagefind/pagefind.js');
          const every = await search(null);
          const addresses = new Map(await Promise.all(every.results.map(async result => [result.id, (await result.data()).url])));
          const all = [];
          for (const query of queries) {
            all.push((await search(query)).results.map(result => addresses.get(result.id)));
          }
          return all;
        }
        """;

    private const float Patience = 3_000;
    private const float Afterwards = 200;

    public required string Name { get; init; }

    /// <summary>The search page as visitors have it.</summary>
    public static async Task<IEngine> OfOurSiteAsync(Browser browser, string folder) =>
        new BrowserEngine(browser, await FolderServer.StartAsync(folder), "/search/", Ours) { Name = "ListPortal" };

    /// <summary>What the page rests on, without its filters and notes.</summary>
    public static async Task<IEngine> OfOurCoreAsync(Browser browser, string folder)
    {
        ResultsPage.Write(folder, OurTitles);
        return new BrowserEngine(browser, await FolderServer.StartAsync(folder), ResultsPage.Address, Ours) { Name = "ListPortal, core alone" };
    }

    public static async Task<IEngine> OfPagefindAsync(Browser browser, string folder) =>
        new BrowserEngine(browser, await FolderServer.StartAsync(folder), ResultsPage.Address, Pagefind) { Name = "Pagefind 1.6.0" };

    public async Task<FirstSearch> OpenAsync(string query)
    {
        var window = await browser.NewVisitorAsync();
        await window.AddInitScriptAsync(Watch);
        server.TakeServed();
        await window.GotoAsync($"{server.Root}{page}?q={Uri.EscapeDataString(query)}");
        var shownAt = await ShownAtAsync(window);
        // What a page fetches once it has shown its results still costs the visitor.
        await window.WaitForTimeoutAsync(Afterwards);
        var openedAt = await window.EvaluateAsync<double>("performance.timeOrigin");
        await window.Context.CloseAsync();
        return FirstSearch.Of(server.TakeServed(), openedAt, shownAt);
    }

    public async Task<IReadOnlyList<IReadOnlyList<string>>> AskAsync(IReadOnlyList<string> queries)
    {
        var window = await browser.NewVisitorAsync();
        await window.GotoAsync(server.Root + ResultsPage.Address);
        var answers = await window.EvaluateAsync<string[][]>(script, queries);
        await window.Context.CloseAsync();
        return answers;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task<double> ShownAtAsync(IPage window)
    {
        try
        {
            await window.WaitForSelectorAsync(Shown, new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached, Timeout = Patience });
            return await window.EvaluateAsync<double>("window.shownAt");
        }
        catch (TimeoutException)
        {
            return double.NaN;
        }
    }
}
