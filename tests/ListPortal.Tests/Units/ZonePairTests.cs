using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ZonePairTests
{
    private static readonly Zone East = Blank.Of<Zone>() with { Id = "east", Order = 1 };
    private static readonly Zone West = Blank.Of<Zone>() with { Id = "west", Order = 2 };

    private readonly ZonePair _pair = ZonePair.Of(
        [Guide(East, "first", 5), Guide(East, "second", null), Guide(East, "third", 5), Guide(East, "fourth", 5), Guide(East, "fifth", null)],
        [Guide(West, "first", null), Guide(West, "second", 5), Guide(West, "third", 3), Guide(West, "fourth", 5), Guide(West, "fifth", null)]);

    [Fact]
    public void Every_item_stands_in_exactly_one_group()
    {
        Assert.Equal(["first"], _pair.OnlyOne.Select(item => item.One.Item.Id));
        Assert.Equal(["second"], _pair.OnlyOther.Select(item => item.One.Item.Id));
        Assert.Equal(["third"], _pair.Differently.Select(item => item.One.Item.Id));
        Assert.Equal(["fourth"], _pair.Alike.Select(item => item.One.Item.Id));
        Assert.Equal(["fifth"], _pair.Neither.Select(item => item.One.Item.Id));
    }

    [Fact]
    public void A_difference_says_what_differs() =>
        Assert.Equal([ComparedField.Limit], Assert.Single(_pair.Differently).Different.Select(fact => fact.Field));

    [Fact]
    public void Both_orders_of_two_zones_lead_to_one_page()
    {
        Assert.Equal("/compare/zones/east/west/", Addresses.ComparePair(East, West));
        Assert.Equal("/compare/zones/east/west/", Addresses.ComparePair(West, East));
        Assert.Equal("/compare/zones/east/west/", Addresses.Of(_pair));
    }

    /// <param name="limit">Working days; null where the zone does not handle the item.</param>
    private static Guide Guide(Zone zone, string item, int? limit) => Blank.Of<Guide>() with
    {
        Zone = zone,
        Item = Blank.Of<Item>() with { Id = item },
        Answer = limit is null ? Answer.No : Answer.Yes,
        Delegation = limit is not { } days ? null : Blank.Of<Delegation>() with
        {
            Channels = [Channel.Window],
            Department = Blank.Of<Department>() with { Id = $"bureau-of-{zone.Id}" },
            PromisedLimit = Values.WorkingDays(days),
            Visits = Values.Say(1),
            Terms = Blank.Of<ItemTerms>() with
            {
                Fee = Values.Nothing<Fee>(),
                Materials = Values.Say<IReadOnlyList<Material>>([]),
                Steps = Values.Unknown<IReadOnlyList<Step>>(),
            },
        },
    };
}
