using Microsoft.Playwright;

namespace ListPortal.BrowserTests.Inspection;

/// <summary>Whether the keyboard's place is seen on each element that takes it.</summary>
internal static class Focus
{
    private const string Script = """
        () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.type !== 'hidden')
          .filter(element => {
            element.focus({ preventScroll: true });
            const style = getComputedStyle(element);
            return document.activeElement === element && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
          })
          .map(element => `focus is not seen: ${element.outerHTML.slice(0, 120)}`)
        """;

    public static async Task<IReadOnlyList<string>> UnseenOnAsync(IPage page)
    {
        // One key tells the browser that this visitor uses the keyboard; only then does it mark the focus.
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>(Script);
    }
}
