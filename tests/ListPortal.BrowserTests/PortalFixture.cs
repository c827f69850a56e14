using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>One site, one server and one browser for all tests.</summary>
public sealed class PortalFixture : IAsyncLifetime
{
    private IBrowser? _browser;
    private IPlaywright? _playwright;
    private SiteServer? _server;

    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsThere)
        {
            return;
        }

        _server = await SiteServer.StartAsync(RealLists.Site.Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Chromium.Options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is null || _server is null)
        {
            return;
        }

        await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _server.DisposeAsync();
        RealLists.Site.Dispose();
    }

    /// <summary>Opens an address as a new visitor with an empty history.</summary>
    internal async Task<Visit> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        Chromium.SkipWhereMissing();
        var settings = options ?? new BrowserNewContextOptions();
        settings.BaseURL = _server!.Root;
        settings.Locale = "zh-CN";
        var visit = await Visit.StartAsync(await _browser!.NewContextAsync(settings));
        await visit.Page.GotoAsync(address);
        return visit;
    }
}
