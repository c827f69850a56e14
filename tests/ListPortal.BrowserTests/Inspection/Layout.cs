using Microsoft.Playwright;

namespace ListPortal.BrowserTests.Inspection;

/// <summary>What stands where it should not: beyond the edge, elsewhere than at first, or too small for a finger.</summary>
internal static class Layout
{
    /// <summary>Of a phone from 2010, and of a screen of 1280 pixels at 400 %: WCAG 1.4.10.</summary>
    public const int NarrowestWidth = 320;

    private const string Wide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
          .filter(element => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
          .slice(0, 5)
          .map(element => `sideways at ${innerWidth}: ${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`)
        """;

    private const string Shifts = """
        () => new Promise(resolve => {
          new PerformanceObserver(list => resolve(list.getEntries().filter(entry => !entry.hadRecentInput)
            .map(entry => `shift of ${entry.value}: ${entry.sources.map(source => source.node?.textContent?.trim().slice(0, 30)).join(', ')}`)))
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([]), 50);
        })
        """;

    private const string Small = """
        least => [...document.querySelectorAll('button, input:not([type=checkbox], [type=radio], [type=hidden]), select, summary, a.chip, a.button, nav.main a')]
          .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1)
          .filter(element => element.getBoundingClientRect().height < least - 0.5)
          .map(element => `${element.getBoundingClientRect().height} of ${least} px: ${element.outerHTML.slice(0, 120)}`)
        """;

    private const string Moving = """
        () => document.getAnimations().map(animation => `moves: ${animation.effect?.target?.className}`)
          .concat(getComputedStyle(document.documentElement).scrollBehavior === 'auto' ? [] : ['scrolls smoothly'])
        """;

    public static async Task<IReadOnlyList<string>> WideElementsAsync(IPage page) => await page.EvaluateAsync<string[]>(Wide);

    public static async Task<IReadOnlyList<string>> ShiftsAsync(IPage page) => await page.EvaluateAsync<string[]>(Shifts);

    /// <param name="least">Height of a target in pixels.</param>
    public static async Task<IReadOnlyList<string>> SmallTargetsAsync(IPage page, int least) => await page.EvaluateAsync<string[]>(Small, least);

    /// <summary>To be asked where the visitor wants less motion.</summary>
    public static async Task<IReadOnlyList<string>> MotionAsync(IPage page) => await page.EvaluateAsync<string[]>(Moving);
}
