using Xunit;

namespace ListPortal.Tests.Cases;

/// <summary>Faults that only show where there is a second zone, which the tiny site does not have.</summary>
public sealed class AcrossZonesTests
{
    private const string FirstZone = "content/zones/yunxi.yml";
    private const string SecondZone = "content/zones/qingshan.yml";
    private const string Departments = "content/departments.yml";
    private const string ParkRows = "content/divisions/zone-park/yunxi.yml";

    [Fact]
    public void Two_zones_that_keep_apart_have_no_fault() => Assert.Empty(TwoZones().Faults());

    [Fact]
    public void A_town_belongs_to_one_zone()
    {
        var faults = TwoZones().Replace(SecondZone, "parks:", "  - {id: shiqiao, name: 石桥镇, confidence: V}\nparks:").Faults();
        Assert.Equal([$"{FirstZone}(12,10): error LP201: 标识“shiqiao”已经在 {SecondZone}(13,10) 用过；请给这一项换一个标识。"], faults);
    }

    [Fact]
    public void A_row_names_a_park_of_its_own_zone()
    {
        var faults = TwoZones().Replace(ParkRows, "park: yunxi-equipment", "park: qingshan-park").Faults();
        Assert.Equal(
            $"{ParkRows}(4,11): error LP205: 云溪经开区没有园区“qingshan-park”，它属于别的开发区；可以写：yunxi-equipment、yunxi-food。",
            faults[0]);
    }

    [Fact]
    public void A_park_lies_in_a_town_of_its_own_zone()
    {
        var fault = Assert.Single(TwoZones().Replace(FirstZone, "town: shiqiao", "town: xihe").Faults());
        Assert.StartsWith($"{FirstZone}(17,11): error LP205: 云溪经开区没有镇（街道）“xihe”", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_department_of_one_zone_does_not_act_for_another()
    {
        var fault = Assert.Single(TwoZones().Replace("content/delegations/yunxi/road-works.yml", "department: zone-approval", "department: qingshan-office").Faults());
        Assert.Contains("LP225: “青山高新区办公室”不属于本开发区", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("original_body: yunxi-market")]
    [InlineData("entrustment:\n  body: yunxi-market")]
    [InlineData("supervision:\n  body: yunxi-market")]
    public void A_body_of_another_county_gives_nothing_to_a_zone_and_supervises_nothing_there(string line)
    {
        var lists = TwoZones().Replace(Departments, "departments:\n", "departments:\n  - {id: qingshan-market, name: 青山县市场监督管理局, function: market, region: 青山县, level: county}\n  - {id: qingshan-roads, name: 青山县城市管理局, function: roads, region: 青山县, level: county}\n");
        var fault = Assert.Single(lists.Replace("content/delegations/yunxi/shop-licence.yml", line, line.Replace("yunxi", "qingshan", StringComparison.Ordinal)).Faults());
        Assert.Contains("LP225: “青山县市场监督管理局”是青山县的部门，云溪经开区在云溪县", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_without_a_department_is_told_once_for_all_items_that_need_one()
    {
        var fault = Assert.Single(TwoZones().Replace(SecondZone, "region: 云溪县", "region: 青山县").Faults(), fault => fault.Contains("“market”", StringComparison.Ordinal));
        Assert.Contains("LP229: 青山县没有职能为“market”的县级部门，青山高新区的“公司设立登记”等 2 个事项无人负责", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_zones_are_told_by_their_short_names()
    {
        var fault = Assert.Single(TwoZones().Replace(SecondZone, "short_name: 青山高新区", "short_name: 云溪经开区").Faults());
        Assert.StartsWith($"{FirstZone}(3,13): error LP247: “云溪经开区”已经是 {SecondZone}(3,13) 的名称", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_may_have_no_parks()
    {
        var zone = TinySite.TextOf(FirstZone);
        var parks = zone[zone.IndexOf("parks:", StringComparison.Ordinal)..zone.IndexOf("halls:", StringComparison.Ordinal)];
        var second = zone
            .Replace(parks, "parks: 无\n", StringComparison.Ordinal)
            .Replace("short_name: 云溪经开区", "short_name: 青山高新区", StringComparison.Ordinal)
            .Replace("{id: shiqiao, name: 石桥镇", "{id: xihe, name: 西河镇", StringComparison.Ordinal);
        Assert.Empty(TwoZones().With(SecondZone, second).Replace("content/documents/first-batch.yml", "  parks: 4", "  parks: 2").Faults());
    }

    private static TinySite TwoZones() => new TinySite()
        .With(SecondZone, TinySite.TextOf(FirstZone)
            .Replace("云溪经", "青山经", StringComparison.Ordinal)
            .Replace("short_name: 青山经开区", "short_name: 青山高新区", StringComparison.Ordinal)
            .Replace("{id: shiqiao, name: 石桥镇", "{id: xihe, name: 西河镇", StringComparison.Ordinal)
            .Replace("town: shiqiao", "town: xihe", StringComparison.Ordinal)
            .Replace("yunxi-equipment", "qingshan-park", StringComparison.Ordinal)
            .Replace("yunxi-food", "qingshan-port", StringComparison.Ordinal)
            .Replace("智能装备园", "青山产业园", StringComparison.Ordinal)
            .Replace("绿色食品园", "青山港口园", StringComparison.Ordinal))
        .Replace("content/documents/first-batch.yml", "  zones: 1\n  parks: 2", "  zones: 2\n  parks: 4")
        .With(Departments, TinySite.TextOf(Departments)
            + "  - {id: qingshan-office, name: 青山高新区办公室, function: office, region: 云溪县, level: zone, zone: qingshan}\n");
}
