using ListPortal.Content;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class InterfaceTextsTests
{
    [Fact]
    public void Values_stand_in_their_places() => Assert.Equal("共 5 项，缺 2 项", InterfaceTexts.Fill("共 {0} 项，缺 {1} 项", [5, 2]));

    [Fact]
    public void A_place_may_be_left_out_or_used_twice() => Assert.Equal("乙乙", InterfaceTexts.Fill("{1}{1}", ["甲", "乙"]));

    [Fact]
    public void Braces_inside_a_value_stay_what_they_are() => Assert.Equal("{1}乙", InterfaceTexts.Fill("{0}{1}", ["{1}", "乙"]));

    [Fact]
    public void Braces_around_no_place_stay_what_they_are() => Assert.Equal("{x}{{7}}{3}", InterfaceTexts.Fill("{x}{{7}}{3}", ["甲"]));
}
