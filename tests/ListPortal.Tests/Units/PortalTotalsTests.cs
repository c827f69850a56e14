using ListPortal.Fields.Terms;
using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class PortalTotalsTests
{
    private static readonly Zone East = Blank.Of<Zone>() with { Id = "east", Parks = [Blank.Of<Park>(), Blank.Of<Park>()] };
    private static readonly Zone West = Blank.Of<Zone>() with { Id = "west", Parks = [Blank.Of<Park>()] };

    private readonly Portal _portal = Blank.Of<Portal>() with
    {
        Zones = [East, West],
        Guides = [Guide(East, Answer.Yes), Guide(East, Answer.Partly), Guide(East, Answer.Suspended), Guide(West, Answer.Withdrawn), Guide(West, Answer.No)],
        Rows = [Row(East, DivisionList.ZoneTown), Row(East, DivisionList.ZonePark), Row(West, DivisionList.ZoneTown)],
        Classes = [Class(DivisionList.ZoneTown, DutySide.Zone), Class(DivisionList.ZoneTown, DutySide.Town), Class(DivisionList.ZonePark, DutySide.Zone)],
    };

    [Fact]
    public void Only_delegations_in_force_count()
    {
        Assert.Equal(2, _portal.Count(CountedThing.Delegations));
        Assert.Equal(2, _portal.Count(CountedThing.Delegations, East));
        Assert.Equal(0, _portal.Count(CountedThing.Delegations, West));
    }

    [Fact]
    public void Zones_and_parks_are_counted()
    {
        Assert.Equal(2, _portal.Count(CountedThing.Zones));
        Assert.Equal(3, _portal.Count(CountedThing.Parks));
        Assert.Equal(1, _portal.Count(CountedThing.Parks, West));
    }

    [Fact]
    public void Each_division_list_is_counted_for_itself()
    {
        Assert.Equal(2, _portal.Count(CountedThing.ZoneTownRows));
        Assert.Equal(1, _portal.Count(CountedThing.ZoneTownRows, East));
        Assert.Equal(1, _portal.Count(CountedThing.ZoneParkRows));
    }

    [Fact]
    public void Classes_of_the_first_list_are_counted_by_side()
    {
        Assert.Equal(1, _portal.Count(CountedThing.ZoneDutyClasses));
        Assert.Equal(1, _portal.Count(CountedThing.TownDutyClasses));
    }

    private static Guide Guide(Zone zone, Answer answer) => Blank.Of<Guide>() with { Zone = zone, Answer = answer };

    private static DivisionRow Row(Zone zone, DivisionList list) => Blank.Of<DivisionRow>() with { Zone = zone, List = list };

    private static DutyClass Class(DivisionList list, DutySide side) => Blank.Of<DutyClass>() with { List = list, Side = side };
}
