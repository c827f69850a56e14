using System.Collections.Concurrent;
using ListPortal.BrowserTests.Inspection;
using Microsoft.Playwright;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>The guidelines on each page of the real site. By day, by night and in large print this takes a quarter of an hour, so it runs where it is asked for: <c>.ci/run --all</c>.</summary>
public sealed class EveryPageTests(PortalFixture portal)
{
    [Fact(Explicit = true)]
    public async Task Every_page_follows_the_guidelines()
    {
        Chromium.SkipWhereMissing();
        var waiting = new ConcurrentQueue<string>(RealLists.Site.Edition.Pages.Select(page => page.Address));
        var faults = new ConcurrentQueue<string>();

        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => VisitAsync(waiting, faults)));

        Assert.Empty(faults.Order(StringComparer.Ordinal));
    }

    private async Task VisitAsync(ConcurrentQueue<string> waiting, ConcurrentQueue<string> faults)
    {
        await using var visit = await portal.OpenAsync("/", new() { ColorScheme = ColorScheme.Light });
        while (waiting.TryDequeue(out var address))
        {
            await visit.Page.GotoAsync(address);
            foreach (var fault in await Guidelines.BrokenInAnySchemeAsync(visit.Page))
            {
                faults.Enqueue($"{address} {fault}");
            }
        }
    }
}
