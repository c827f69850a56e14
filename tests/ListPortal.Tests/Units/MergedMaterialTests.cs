using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class MergedMaterialTests
{
    private readonly Item _food = Blank.Of<Item>() with { Id = "food" };
    private readonly Item _health = Blank.Of<Item>() with { Id = "health" };
    private readonly Paper _licence = Blank.Of<Paper>() with { Id = "licence", Name = "营业执照" };

    [Fact]
    public void One_paper_is_handed_in_once_with_the_largest_counts()
    {
        var merged = Assert.Single(MergedMaterial.Of([
            (_food, [Material("a", _licence, Values.Say(1), Values.Say(1))]),
            (_health, [Material("b", _licence, Values.Say(0), Values.Say(3))]),
        ]));
        Assert.Equal("营业执照", merged.Name);
        Assert.Equal((1, 3), (merged.Originals.Value, merged.Copies.Value));
        Assert.Equal(["food", "health"], merged.Items.Select(item => item.Id));
    }

    [Fact]
    public void Materials_without_a_paper_never_merge_even_under_one_name() =>
        Assert.Equal(3, MergedMaterial.Of([
            (_food, [Material("form", null), Material("plan", null)]),
            (_health, [Material("form", null)]),
        ]).Count);

    [Fact]
    public void A_count_that_nobody_knows_stays_unknown_and_loses_against_one_that_is_known()
    {
        var merged = Assert.Single(MergedMaterial.Of([
            (_food, [Material("a", _licence, Values.Unknown<int>(), Values.Unknown<int>())]),
            (_health, [Material("b", _licence, Values.Say(1), Values.Unknown<int>())]),
        ]));
        Assert.Equal(1, merged.Originals.Value);
        Assert.True(merged.Copies.IsUnknown);
    }

    [Fact]
    public void An_item_that_asks_twice_is_named_once() =>
        Assert.Single(Assert.Single(MergedMaterial.Of([(_food, [Material("a", _licence), Material("b", _licence)])])).Items);

    [Fact]
    public void What_each_item_asks_for_is_kept_beside_the_largest_counts()
    {
        var uses = Assert.Single(MergedMaterial.Of([
            (_food, [Material("a", _licence, Values.Say(1), Values.Say(1)), Material("b", _licence, Values.Say(0), Values.Say(2))]),
            (_health, [Material("c", _licence, Values.Say(0), Values.Unknown<int>())]),
        ])).Uses;
        Assert.Equal([new MaterialUse(_food, Values.Say(1), Values.Say(2)), new MaterialUse(_health, Values.Say(0), Values.Unknown<int>())], uses);
    }

    [Fact]
    public void Papers_that_serve_most_items_come_first_and_the_others_in_the_order_of_asking()
    {
        var merged = MergedMaterial.Of([
            (_food, [Material("form", null), Material("plan", null), Material("a", _licence)]),
            (_health, [Material("b", _licence)]),
        ]);
        Assert.Equal(["营业执照", "form", "plan"], merged.Select(material => material.Name));
    }

    private static Material Material(string id, Paper? paper, Stated<int>? originals = null, Stated<int>? copies = null) => Blank.Of<Material>() with
    {
        Id = id,
        Name = id,
        Paper = paper,
        Originals = originals ?? Values.Say(1),
        Copies = copies ?? Values.Say(0),
    };
}
