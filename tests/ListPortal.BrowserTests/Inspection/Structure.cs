using Microsoft.Playwright;

namespace ListPortal.BrowserTests.Inspection;

/// <summary>What a screen reader steers by: headings in order, landmarks, the title.</summary>
internal static class Structure
{
    private const string Script = """
        () => {
          const isShown = element => element.checkVisibility();
          const faults = [];
          const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isShown);
          if (headings.filter(heading => heading.localName === 'h1').length !== 1) {
            faults.push('not exactly one h1');
          }
          let last = 0;
          for (const heading of headings) {
            const level = Number(heading.localName[1]);
            if (level > last + 1) {
              faults.push(`h${last} is followed by h${level}: ${heading.textContent.trim()}`);
            }
            if (heading.textContent.trim() === '') {
              faults.push(`an empty ${heading.localName}`);
            }
            last = level;
          }
          for (const landmark of ['body > header', 'main', 'body > footer']) {
            if (document.querySelectorAll(landmark).length !== 1) {
              faults.push(`not exactly one ${landmark}`);
            }
          }
          const names = [...document.querySelectorAll('nav')].filter(isShown).map(nav => nav.ariaLabel ?? nav.getAttribute('aria-labelledby') ?? '');
          if (new Set(names).size < names.length || names.includes('')) {
            faults.push(`navigations are not told apart: ${names.join(', ')}`);
          }
          const heading = headings[0]?.textContent.trim() ?? '';
          if (document.title.trim() === '' || document.documentElement.lang !== 'zh-Hans') {
            faults.push(`title "${document.title}", language "${document.documentElement.lang}"`);
          }
          return faults;
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsOfAsync(IPage page) => await page.EvaluateAsync<string[]>(Script);
}
