using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Model.Building;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class CompetenceTests
{
    private static readonly Function Ecology = new("ecology", "生态环境");
    private static readonly Function Health = new("health", "卫生健康");
    private static readonly Zone Danyang = Blank.Of<Zone>() with { Id = "danyang-edz", Region = "丹阳市", City = "镇江市" };

    private static readonly Department[] Departments =
    [
        Department("jurong-ecology", Ecology, Level.County, "句容市"),
        Department("danyang-health", Health, Level.County, "丹阳市"),
        Department("danyang-ecology", Ecology, Level.County, "丹阳市"),
        Department("zhenjiang-ecology", Ecology, Level.City, "镇江市"),
        Department("province-ecology", Ecology, Level.Province, "江苏省"),
    ];

    [Theory]
    [InlineData(Level.County, "danyang-ecology")]
    [InlineData(Level.City, "zhenjiang-ecology")]
    [InlineData(Level.Province, "province-ecology")]
    public void The_department_is_found_by_function_level_and_region(Level level, string department) =>
        Assert.Equal(department, GuideFor(Ecology, level).Competent?.Id);

    [Fact]
    public void Where_no_department_has_the_function_nobody_is_named() => Assert.Null(GuideFor(Health, Level.City).Competent);

    [Fact]
    public void A_whistle_comes_with_the_item_whatever_the_zone()
    {
        var item = ItemOf(Ecology, Level.City);
        var whistle = Blank.Of<Whistle>() with { Item = item };
        Assert.Same(whistle, new GuideFactory([], [whistle], Departments).Create(Danyang, item).Whistle);
    }

    [Fact]
    public void A_delegation_belongs_to_its_own_pair_alone()
    {
        var item = ItemOf(Ecology, Level.County);
        var delegation = Blank.Of<Delegation>() with { ZoneId = "danyang-edz", ItemId = item.Id };
        var guides = new GuideFactory([delegation], [], Departments);
        Assert.Same(delegation, guides.Create(Danyang, item).Delegation);
        Assert.Null(guides.Create(Danyang with { Id = "danyang-hitech" }, item).Delegation);
    }

    private static Guide GuideFor(Function function, Level level) => new GuideFactory([], [], Departments).Create(Danyang, ItemOf(function, level));

    private static Item ItemOf(Function function, Level level) =>
        Blank.Of<Item>() with { Id = "item", Competent = new Competence(function, level, null) };

    private static Department Department(string id, Function function, Level level, string region) =>
        Blank.Of<Department>() with { Id = id, Function = function, Level = level, Region = region };
}
