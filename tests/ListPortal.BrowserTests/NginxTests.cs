using System.Net;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>What docs/hosting/nginx.conf promises, asked of a real nginx.</summary>
public sealed class NginxTests(PortalFixture portal, NginxFixture nginx) : IClassFixture<NginxFixture>
{
    [Fact]
    public async Task Pages_bring_the_policy_and_are_kept_for_minutes()
    {
        using var answer = await AskAsync("/zones/yunxi/shop-licence/");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal(TimeSpan.FromMinutes(5), answer.Headers.CacheControl!.MaxAge);
        Assert.DoesNotContain("/", Header(answer, "Server"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_are_kept_for_a_year()
    {
        var style = Path.GetFileName(Directory.GetFiles(Path.Combine(SiteOrSkip(), "assets"), "site-*.css").Single());
        using var answer = await AskAsync($"/assets/{style}");

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
        Assert.StartsWith("text/css", answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/zones/yunxi/shop-licence/", "zones/yunxi/shop-licence/index.html")]
    [InlineData("/search/core.js", "search/core.js")]
    public async Task The_twin_is_sent_as_it_stands(string address, string file)
    {
        using var answer = await AskAsync(address, "gzip");

        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(SiteOrSkip(), $"{file}.gz"), TestContext.Current.CancellationToken), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/assets/")]
    [InlineData("/assets/nowhere.css")]
    [InlineData("/.listportal")]
    [InlineData("/web.config")]
    [InlineData("/_headers")]
    public async Task What_is_not_there_answers_with_the_page_that_says_so(string address)
    {
        using var answer = await AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(SiteOrSkip(), "404.html"), TestContext.Current.CancellationToken), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_one_with_it()
    {
        using var answer = await AskAsync("/items");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/items/"), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zones/yunxi/shop-licence/")]
    [InlineData("/search/?q=%E9%A3%9F%E5%93%81")]
    [InlineData("/divisions/")]
    [InlineData("/tools/due-date/")]
    [InlineData("/checklist/")]
    [InlineData("/journeys/open-shop/yunxi/")]
    public async Task Pages_run_under_the_policy_without_a_complaint(string address)
    {
        SiteOrSkip();
        await using var visit = await portal.OpenAsync(nginx.Root + address);
        await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        Assert.Empty(visit.Faults);
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    private string SiteOrSkip()
    {
        NginxFixture.SkipWhereMissing();
        return nginx.Site;
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string encoding = "identity")
    {
        SiteOrSkip();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Add("Accept-Encoding", encoding);
        return await client.GetAsync(new Uri(nginx.Root + address), TestContext.Current.CancellationToken);
    }
}
