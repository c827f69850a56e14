using Microsoft.Playwright;

namespace ListPortal.BrowserTests;

/// <summary>A visitor on a phone who begins at the home page; each touch and each question counts.</summary>
internal sealed class Walk : IAsyncDisposable
{
    private readonly Visit _visit;

    private Walk(Visit visit) => _visit = visit;

    public IPage Page => _visit.Page;

    public int Touches { get; private set; }

    public int Searches { get; private set; }

    public static async Task<Walk> StartAsync(PortalFixture portal) =>
        new(await portal.OpenAsync("/", new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true }));

    public async Task TouchAsync(ILocator target)
    {
        await target.TapAsync();
        Touches++;
    }

    public async Task SearchAsync(ILocator box, string words)
    {
        await box.FillAsync(words);
        await box.PressAsync("Enter");
        Searches++;
    }

    public ValueTask DisposeAsync() => _visit.DisposeAsync();
}
