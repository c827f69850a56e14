using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ListPortal.BrowserTests.Inspection;

/// <summary>What axe-core finds wrong on a page by the rules of WCAG 2.2 AA.</summary>
internal static class Guidelines
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // What passes is not asked for: naming thousands of flawless elements takes longer than checking them.
    private const string Run = """
        async runOnly => (await axe.run({ runOnly, resultTypes: ['violations'] })).violations
          .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))
        """;

    public static RunOnlyOptions All { get; } = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /// <summary>What darkness and large print can break: they change nothing but colours and sizes.</summary>
    public static RunOnlyOptions ColoursAndSizes { get; } = RunOnlyOptions.Rules("color-contrast", "link-in-text-block", "target-size");

    /// <remarks>Not by <c>RunAxe</c>: for frames, which these pages have none of, it opens a second page at each call.</remarks>
    public static async Task<IReadOnlyList<string>> BrokenOnAsync(IPage page, RunOnlyOptions rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return await page.EvaluateAsync<string[]>(Run, new { type = rules.Type, values = rules.Values.ToArray() });
    }

    /// <summary>By day, by night and in large print, in which the page is left.</summary>
    public static async Task<IReadOnlyList<string>> BrokenInAnySchemeAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.Locator("#large-print").UncheckAsync();
        var faults = new List<string>(await BrokenOnAsync(page, All));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange((await BrokenOnAsync(page, ColoursAndSizes)).Select(fault => $"dark: {fault}"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.Locator("#large-print").CheckAsync();
        faults.AddRange((await BrokenOnAsync(page, ColoursAndSizes)).Select(fault => $"large: {fault}"));
        return faults;
    }
}
