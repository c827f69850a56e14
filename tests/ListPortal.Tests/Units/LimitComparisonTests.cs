using ListPortal.Model;
using ListPortal.Site.Views;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class LimitComparisonTests
{
    [Fact]
    public void Limits_of_one_unit_are_compared()
    {
        var comparison = new LimitComparison(Values.WorkingDays(20), Values.WorkingDays(5));
        Assert.False(comparison.UnitsDiffer);
        Assert.Equal(15, comparison.Saved);
    }

    [Fact]
    public void Limits_of_different_units_are_not()
    {
        var comparison = new LimitComparison(Values.Days(60), Values.WorkingDays(20));
        Assert.True(comparison.UnitsDiffer);
        Assert.Null(comparison.Saved);
    }

    [Fact]
    public void A_promise_on_the_spot_saves_everything_in_any_unit()
    {
        Assert.Equal(60, new LimitComparison(Values.Days(60), Values.OnTheSpot()).Saved);
        Assert.Equal(20, new LimitComparison(Values.WorkingDays(20), Values.OnTheSpot()).Saved);
    }

    [Fact]
    public void Where_one_side_is_not_given_nothing_is_said()
    {
        Assert.Null(new LimitComparison(Values.Unknown<Limit>(), Values.WorkingDays(5)).Saved);
        Assert.Null(new LimitComparison(Values.WorkingDays(5), Values.Nothing<Limit>()).Saved);
        Assert.Null(new LimitComparison(Values.WorkingDays(5), null).Saved);
        Assert.False(new LimitComparison(Values.Days(5), null).UnitsDiffer);
    }
}
