using ListPortal.Fields.Terms;
using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class LimitScaleTests
{
    private static SpecialProcedure Special(Stated<Limit> limit) => Blank.Of<SpecialProcedure>() with { Limit = limit };

    [Fact]
    public void The_longest_limit_fills_the_scale()
    {
        var scale = LimitScale.Of(Values.WorkingDays(20), Values.WorkingDays(5), []);

        Assert.Equal(100, scale.Statutory.Length);
        Assert.Equal(25, scale.Promised!.Length);
        Assert.True(scale.IsDrawn);
    }

    [Fact]
    public void An_extension_needs_room_behind_its_limit()
    {
        var extended = Values.Say(new Limit { Amount = 15, Unit = TimeUnit.WorkingDay, Extension = new Extension(5, TimeUnit.WorkingDay, null) });
        var scale = LimitScale.Of(extended, Values.WorkingDays(10), []);

        Assert.Equal((75m, 25m), (scale.Statutory.Length, scale.Statutory.Extension));
        Assert.Equal(50, scale.Promised!.Length);
    }

    [Fact]
    public void A_special_procedure_may_be_longer_than_the_limit_beside_it()
    {
        var scale = LimitScale.Of(Values.WorkingDays(10), null, [Special(Values.WorkingDays(40))]);

        Assert.Equal(25, scale.Statutory.Length);
        Assert.Equal(100, Assert.Single(scale.Special).Length);
        Assert.True(scale.IsDrawn);
    }

    [Fact]
    public void Limits_of_different_units_have_no_place_on_one_scale()
    {
        var scale = LimitScale.Of(Values.Days(30), Values.WorkingDays(20), [Special(Values.Days(10))]);

        Assert.Null(scale.Statutory.Length);
        Assert.Null(scale.Promised!.Length);
        Assert.Null(scale.Special[0].Length);
        Assert.False(scale.IsDrawn);
    }

    [Fact]
    public void A_special_procedure_of_another_unit_stands_beside_without_a_bar()
    {
        var scale = LimitScale.Of(Values.WorkingDays(20), Values.WorkingDays(10), [Special(Values.Days(5))]);

        Assert.Null(scale.Special[0].Length);
        Assert.True(scale.IsDrawn);
    }

    [Fact]
    public void What_is_done_on_the_spot_has_no_length_in_any_unit() =>
        Assert.Equal(0, LimitScale.Of(Values.Days(30), Values.OnTheSpot(), []).Promised!.Length);

    [Fact]
    public void One_bar_alone_compares_nothing()
    {
        Assert.False(LimitScale.Of(Values.WorkingDays(20), Values.Unknown<Limit>(), []).IsDrawn);
        Assert.False(LimitScale.Of(Values.Nothing<Limit>(), Values.WorkingDays(5), []).IsDrawn);
        Assert.False(LimitScale.Of(Values.OnTheSpot(), Values.OnTheSpot(), []).IsDrawn);
    }
}
