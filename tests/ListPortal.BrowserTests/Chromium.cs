using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>The browser of this machine; none is downloaded.</summary>
internal static class Chromium
{
    private const string Executable = "/usr/bin/chromium";

    public static bool IsThere => File.Exists(Executable);

    public static BrowserTypeLaunchOptions Options { get; } = new()
    {
        ExecutablePath = Executable,
        Args =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    };

    /// <summary>On a desk without Chromium the tests are skipped; on a build server that would hide that nothing was tested.</summary>
    public static void SkipWhereMissing()
    {
        if (IsThere)
        {
            return;
        }

        var message = $"There is no {Executable}; on Debian, apt-get install chromium brings it.";
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", message);
        Assert.Fail(message);
    }
}
