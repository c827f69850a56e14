using ListPortal.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class StationClockTests
{
    private readonly StationClock _clock = new();

    [Fact]
    public void Stations_are_told_in_the_order_in_which_they_first_worked()
    {
        _clock.Time("load", () => { });
        _clock.Time("check", () => { });
        _clock.Time("load", () => { });
        Assert.Equal(["load", "check"], _clock.Times.Select(time => time.Station));
    }

    [Fact]
    public void Only_the_innermost_station_is_counted()
    {
        _clock.Time("publish", () => _clock.Time("render", () => Thread.Sleep(60)));
        Assert.True(MillisecondsOf("render") > MillisecondsOf("publish"));
    }

    [Fact]
    public void The_making_of_each_element_counts_for_its_maker()
    {
        _clock.Time("publish", () =>
        {
            foreach (var _ in _clock.Stream("render", Slowly()))
            {
            }
        });
        Assert.True(MillisecondsOf("render") > MillisecondsOf("publish"));
    }

    [Fact]
    public void Work_that_fails_leaves_its_station()
    {
        Assert.Throws<InvalidOperationException>(() => _clock.Time("render", () => throw new InvalidOperationException()));
        _clock.Time("load", () => Thread.Sleep(60));
        Assert.True(MillisecondsOf("load") > MillisecondsOf("render"));
    }

    private static IEnumerable<int> Slowly()
    {
        Thread.Sleep(60);
        yield return 1;
    }

    private long MillisecondsOf(string station) => _clock.Times.Single(time => time.Station == station).Milliseconds;
}
