using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>The real lists as a site in a sub-folder and its server, built once for all tests of it.</summary>
public sealed class SubfolderFixture : IAsyncLifetime
{
    public const string BasePath = "/lists/";

    private CopiedLists? _lists;
    private SiteServer? _server;

    public string Root => _server?.Root ?? "";

    public async ValueTask InitializeAsync()
    {
        if (Chromium.IsThere)
        {
            _lists = new CopiedLists(BasePath);
            _server = await SiteServer.StartAsync(_lists.Site.Folder, BasePath);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _lists?.Dispose();
    }
}
