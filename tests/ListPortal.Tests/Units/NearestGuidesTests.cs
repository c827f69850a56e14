using ListPortal.Fields.Terms;
using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class NearestGuidesTests
{
    private static readonly Function Housing = new("housing-construction", "住房和城乡建设");
    private static readonly Function Market = new("market-regulation", "市场监督管理");
    private static readonly Item Asked = ItemOf("asked", Stage.Construction, Housing, ItemType.AdministrativeLicence);

    private static Item ItemOf(string id, Stage stage, Function function, ItemType type) => Blank.Of<Item>() with
    {
        Id = id,
        Stage = stage,
        Type = type,
        Competent = new Competence(function, Level.County, null),
        OtherStages = [],
        Themes = [],
    };

    private static Guide Handled(Item item, Answer answer = Answer.Yes) => Blank.Of<Guide>() with { Item = item, Answer = answer };

    private static IEnumerable<string> NearestTo(Item item, params Guide[] guides) =>
        NearestGuides.Of(Handled(item, Answer.No), guides).Select(guide => guide.Item.Id);

    [Fact]
    public void Stage_counts_more_than_body_and_body_more_than_type() => Assert.Equal(
        ["stage", "body", "type"],
        NearestTo(
            Asked,
            Handled(ItemOf("type", Stage.MarketAccess, Market, ItemType.AdministrativeLicence)),
            Handled(ItemOf("body", Stage.MarketAccess, Housing, ItemType.AdministrativeFiling)),
            Handled(ItemOf("stage", Stage.Construction, Market, ItemType.AdministrativeFiling))));

    [Fact]
    public void Only_what_the_zone_handles_is_offered() => Assert.Equal(
        ["partly"],
        NearestTo(
            Asked,
            Handled(ItemOf("suspended", Stage.Construction, Housing, ItemType.AdministrativeLicence), Answer.Suspended),
            Handled(ItemOf("no", Stage.Construction, Housing, ItemType.AdministrativeLicence), Answer.No),
            Handled(ItemOf("partly", Stage.Construction, Housing, ItemType.AdministrativeLicence), Answer.Partly)));

    [Fact]
    public void What_has_nothing_in_common_is_not_near() =>
        Assert.Empty(NearestTo(Asked, Handled(ItemOf("far", Stage.MarketAccess, Market, ItemType.AdministrativeFiling))));

    [Fact]
    public void An_item_that_also_belongs_to_the_stage_lies_between()
    {
        var also = ItemOf("also", Stage.MarketAccess, Market, ItemType.AdministrativeFiling) with { OtherStages = [Stage.Construction] };

        Assert.Equal(["stage", "also"], NearestTo(Asked, Handled(also), Handled(ItemOf("stage", Stage.Construction, Market, ItemType.AdministrativeFiling))));
    }

    [Fact]
    public void Five_are_enough_and_equals_keep_their_order()
    {
        var guides = "abcdef".Select(letter => Handled(ItemOf(letter.ToString(), Stage.Construction, Housing, ItemType.AdministrativeLicence)));

        Assert.Equal(["a", "b", "c", "d", "e"], NearestTo(Asked, [.. guides]));
    }
}
