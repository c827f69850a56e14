using System.Text;
using ListPortal.History;
using ListPortal.Serving;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>With more than sixty zones a page that names them all leads to one for each region; with sixty it names them.</summary>
public sealed class RegionPagesTests(SplitSite site) : IClassFixture<SplitSite>
{
    [Theory]
    [InlineData("items/air-defence-basement/index.html", "items/air-defence-basement/100000/index.html", 10)]
    [InlineData("compare/air-defence-basement/index.html", "compare/air-defence-basement/100600/index.html", 1)]
    [InlineData("matrix/index.html", "matrix/100500/index.html", 10)]
    public void Sixty_one_zones_are_split(string all, string region, int zones)
    {
        Assert.Equal(7, site.Count(all, $"main a[href^='/{region.Split('/')[0]}/'][href*='/100']"));
        Assert.Equal(0, site.Count(all, "main a[href^='/zones/sample-']"));
        Assert.InRange(site.Count(region, "main a[href^='/zones/sample-']"), zones, 3 * zones);
    }

    [Fact]
    public void A_guide_names_the_zones_of_its_region_and_leads_to_the_others()
    {
        var guide = "zones/sample-1/air-defence-basement/index.html";
        Assert.InRange(site.Count(guide, "#elsewhere .chip"), 1, 9);
        Assert.Equal(1, site.Count(guide, "#elsewhere a[href='/items/air-defence-basement/#zones']"));
    }

    [Fact]
    public void Sixty_zones_are_not()
    {
        using var folder = new TemporaryFolder();
        SplitSite.WriteLists(folder.Path, 60);
        var site = new LiveSite(folder.Path, Repository.AsOf, PastLists.None);
        site.Refresh();
        Assert.Contains("/zones/sample-60/", Encoding.UTF8.GetString(site.State.Edition!.Find("items/air-defence-basement/index.html")!.Bytes.Span), StringComparison.Ordinal);
        Assert.Null(site.State.Edition.Find("matrix/100000/index.html"));
    }
}
