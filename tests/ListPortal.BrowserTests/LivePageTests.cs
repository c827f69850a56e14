using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ListPortal.BrowserTests;

/// <summary>What an editor sees of <c>serve</c>: the page follows each save, and faults stand above the last good page.</summary>
public sealed partial class LivePageTests(PortalFixture portal) : IAsyncLifetime
{
    private const string Guide = "/zones/danyang-edz/food-business-licence/";
    private static readonly LocatorAssertionsToHaveTextOptions InTime = new() { Timeout = 30_000 };

    private readonly string _root = TemporaryFolder.NewPath();
    private Process? _server;
    private string _address = "";

    private string Delegation => Path.Combine(_root, "content", "delegations", "danyang-edz", "food-business-licence.yml");

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWhereMissing();
        CopiedLists.CopyFolder(Path.Combine(RealLists.Root, "content"), Path.Combine(_root, "content"));
        CopiedLists.CopyFolder(Path.Combine(RealLists.Root, "templates"), Path.Combine(_root, "templates"));
        File.Copy(Path.Combine(RealLists.Root, RealLists.Settings), Path.Combine(_root, RealLists.Settings));
        var port = FreePort.Find();
        _address = $"http://127.0.0.1:{port}";
        _server = Process.Start(new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, "serve", "--root", _root, "--port", $"{port}"]) { RedirectStandardOutput = true })!;
        while (await _server.StandardOutput.ReadLineAsync() is { } line && !line.Contains(_address, StringComparison.Ordinal))
        {
        }

        // Whatever it says later is read and forgotten, or it would wait for a reader.
        _ = _server.StandardOutput.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill();
            await _server.WaitForExitAsync();
            _server.Dispose();
            Directory.Delete(_root, recursive: true);
        }
    }

    [Fact]
    public async Task A_save_shows_and_a_fault_stands_above_the_last_good_page()
    {
        await using var visit = await portal.OpenAsync(_address + Guide);
        var figures = visit.Page.Locator("main");
        await Expect(figures).Not.ToContainTextAsync("8 次");

        Save(Visits().Replace(File.ReadAllText(Delegation), "visits: 8"));
        await Expect(figures).ToContainTextAsync("8 次", new() { Timeout = InTime.Timeout });
        Assert.Empty(visit.Faults);

        Save(Visits().Replace(File.ReadAllText(Delegation), "vists: 9"));
        var panel = visit.Page.GetByRole(AriaRole.Alert);
        await Expect(panel).ToContainTextAsync("food-business-licence.yml", new() { Timeout = InTime.Timeout });
        await Expect(panel).ToContainTextAsync("“vists”");
        await Expect(figures).ToContainTextAsync("8 次");

        Save(File.ReadAllText(Delegation).Replace("vists: 9", "visits: 9", StringComparison.Ordinal));
        await Expect(figures).ToContainTextAsync("9 次", new() { Timeout = InTime.Timeout });
        await Expect(panel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_whose_template_fails_gives_way_to_its_faults_until_it_is_mended()
    {
        var template = Path.Combine(_root, "templates", "pages", "guide.html");
        var good = await File.ReadAllTextAsync(template, TestContext.Current.CancellationToken);
        await using var visit = await portal.OpenAsync(_address + Guide);
        var title = await visit.Page.Locator("h1").TextContentAsync();

        await File.WriteAllTextAsync(template, "{{ view.nothing }}", TestContext.Current.CancellationToken);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("这一页还不能显示", InTime);
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("templates/pages/guide.html(1,");

        await File.WriteAllTextAsync(template, good, TestContext.Current.CancellationToken);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title!, InTime);
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    /// <summary>As many editors' programs save: into another file, which then takes the name.</summary>
    private void Save(string text)
    {
        File.WriteAllText($"{_root}/saved", text);
        File.Move($"{_root}/saved", Delegation, overwrite: true);
    }

    [GeneratedRegex("(?m)^visits: .*$")]
    private static partial Regex Visits();
}
