using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class LimitSumTests
{
    [Fact]
    public void Units_are_never_mixed() =>
        Assert.Equal(
            new LimitSum(WorkingDays: 18, Days: 30, Unknown: 0),
            LimitSum.Of([Values.WorkingDays(10), Values.Days(30), Values.WorkingDays(8)]));

    [Fact]
    public void On_the_spot_takes_no_time() =>
        Assert.Equal(new LimitSum(5, 0, 0), LimitSum.Of([Values.OnTheSpot(), Values.WorkingDays(5)]));

    [Fact]
    public void An_amount_beside_on_the_spot_counts_nothing() =>
        Assert.Equal(new LimitSum(0, 0, 0), LimitSum.Of([Values.Say(Values.OnTheSpot().Value! with { Amount = 3 })]));

    [Fact]
    public void What_is_unknown_is_counted_apart_and_what_does_not_exist_not_at_all() =>
        Assert.Equal(new LimitSum(5, 0, 1), LimitSum.Of([Values.WorkingDays(5), Values.Unknown<Limit>(), Values.Nothing<Limit>()]));
}
