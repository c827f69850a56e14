using ListPortal.Exports;
using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>What the lists in content/ promise their readers, whatever the editors change.</summary>
[Collection<OneRealSite>]
public sealed class RealContentTests(RealSite site)
{
    /// <summary>Pages that show many records, of no one file.</summary>
    private static readonly string[] Overviews = ["/stages/", "/types/", "/items/index/", "/compare/zones/", "/tools/", "/about/search/", "/about/style/"];

    /// <summary>Names that ask for whatever an official may think of.</summary>
    private static readonly string[] CatchAlls = ["其他材料", "其它材料", "等材料", "相关材料", "有关材料", "所需材料", "法律法规规定的其他", "其他有关"];

    [Fact]
    public void It_builds_strictly_without_a_fault()
    {
        Assert.Empty(site.Diagnostics.Sorted());
        Assert.True(site.Summary.Succeeded);
    }

    [Theory]
    [InlineData(CountedThing.Zones, 7)]
    [InlineData(CountedThing.Parks, 16)]
    [InlineData(CountedThing.Delegations, 172)]
    [InlineData(CountedThing.ZoneTownRows, 524)]
    [InlineData(CountedThing.ZoneParkRows, 319)]
    [InlineData(CountedThing.ZoneDutyClasses, 26)]
    [InlineData(CountedThing.TownDutyClasses, 17)]
    public void It_counts_what_the_issuing_document_counts(CountedThing thing, int stated) => Assert.Equal(stated, site.Portal.Count(thing));

    [Fact]
    public void Each_zone_has_the_delegations_that_the_document_states() =>
        Assert.Equal([23, 23, 39, 21, 26, 26, 14], site.Portal.Zones.Select(zone => site.Portal.Count(CountedThing.Delegations, zone)));

    [Fact]
    public void It_has_the_items_and_matters_of_a_real_city()
    {
        Assert.True(site.Portal.Items.Count >= 75);
        Assert.True(site.Portal.Matters.Count >= 90);
    }

    [Fact]
    public void The_summary_of_the_build_tells_the_same_counts() =>
        Assert.Equal(
            [("zones", 7), ("parks", 16), ("delegations", 172), ("zone_town_rows", 524), ("zone_park_rows", 319)],
            site.Summary.Counts.Where(count => count.Key is "zones" or "parks" or "delegations" or "zone_town_rows" or "zone_park_rows").Select(count => (count.Key, (int)count.Value)));

    [Fact]
    public void Every_page_of_a_record_names_the_files_that_it_is_written_in()
    {
        var pages = site.Summary.Published!.Pages;
        Assert.All(pages.SelectMany(page => page.Sources), path => Assert.True(File.Exists(Repository.PathOf(path)), path));
        Assert.All(pages.Where(page => page.Template is not ("history" or "published-change" or "zone-quality" or "release" or "dictionary" or "conformity") && page.Past is null).Where(page => page.Address.Split('/').Length > 3 && !Overviews.Any(start => page.Address.StartsWith(start, StringComparison.Ordinal))), page => Assert.True(page.Sources.Count > 0, page.Address));
        Assert.Contains("content/delegations/danyang-edz/food-business-licence.yml", pages.Single(page => page.Address == "/zones/danyang-edz/food-business-licence/").Sources);
    }

    [Fact]
    public void No_two_zones_handle_the_same_items() =>
        AreAllDifferent(zone => site.Portal.Guides.Where(guide => guide.Zone == zone && guide.CanHandle).Select(guide => guide.Item.Id));

    [Theory]
    [InlineData(DivisionList.ZoneTown)]
    [InlineData(DivisionList.ZonePark)]
    public void No_two_zones_divide_the_same_matters(DivisionList list) =>
        AreAllDifferent(zone => site.Portal.Rows.Where(row => row.Zone == zone && row.List == list).Select(row => row.Matter.Id));

    [Fact]
    public void No_material_asks_for_whatever_else_there_may_be() =>
        Assert.Empty(
            from terms in site.Portal.Items.Select(item => item.Terms).Concat(site.Portal.Guides.Select(guide => guide.Terms))
            from material in terms.Materials.Value ?? []
            where CatchAlls.Any(words => material.Name.Contains(words, StringComparison.Ordinal))
            select material.Name);

    [Fact]
    public void The_explanation_of_the_files_is_the_one_that_the_fields_give() =>
        Assert.Equal(FieldGuide.Markdown(), File.ReadAllText(Repository.PathOf("content", "README.md")));

    private void AreAllDifferent(Func<Zone, IEnumerable<string>> members)
    {
        var sets = site.Portal.Zones.Select(zone => string.Join(' ', members(zone).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))).ToList();
        Assert.Equal(sets.Count, sets.Distinct(StringComparer.Ordinal).Count());
    }
}
