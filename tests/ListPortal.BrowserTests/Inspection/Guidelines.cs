using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ListPortal.BrowserTests.Inspection;

/// <summary>What axe-core finds wrong on a page by the rules of WCAG 2.2 AA.</summary>
internal static class Guidelines
{
    public static RunOnlyOptions All { get; } = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /// <summary>What darkness and large print can break: they change nothing but colours and sizes.</summary>
    public static RunOnlyOptions ColoursAndSizes { get; } = RunOnlyOptions.Rules("color-contrast", "link-in-text-block", "target-size");

    public static async Task<IReadOnlyList<string>> BrokenOnAsync(IPage page, RunOnlyOptions rules)
    {
        // What passes is not asked for: naming thousands of flawless elements takes longer than checking them.
        var options = new AxeRunOptions { RunOnly = rules, ResultTypes = [ResultType.Violations] };
        var result = await page.RunAxe(options);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"))];
    }
}
