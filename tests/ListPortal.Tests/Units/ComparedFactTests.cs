using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ComparedFactTests
{
    [Fact]
    public void One_zone_alone_stands_out_and_the_others_are_counted()
    {
        var fact = Numbers(5, 5, 5, 3);
        Assert.False(fact.IsAlike);
        Assert.Equal(("5", 3), (fact.Usual!.Key, fact.UsualCount));
        Assert.Equal("3", fact.Alone!.Key);
        Assert.Equal([ComparedMark.None, ComparedMark.None, ComparedMark.None, ComparedMark.Least], fact.Marks);
    }

    [Fact]
    public void Without_a_usual_value_the_least_and_the_most_stand_out()
    {
        var fact = Numbers(3, 2, 2, 3, 2, 1, 4);
        Assert.Null(fact.Usual);
        Assert.Null(fact.Alone);
        Assert.Equal(("1", "4"), (fact.Least!.Key, fact.Most!.Key));
        Assert.Equal([0, 0, 0, 0, 0, 1, 2], fact.Marks.Select(mark => (int)mark));
    }

    [Fact]
    public void What_is_usual_never_stands_out_though_it_is_the_most() =>
        Assert.Equal([ComparedMark.Least, ComparedMark.None, ComparedMark.None], Numbers(1, 9, 9).Marks);

    [Fact]
    public void Between_two_zones_nothing_is_usual_and_nobody_alone()
    {
        var fact = Numbers(3, 5);
        Assert.Null(fact.Usual);
        Assert.Null(fact.Alone);
        Assert.Equal([ComparedMark.Least, ComparedMark.Most], fact.Marks);
    }

    [Fact]
    public void Words_without_an_order_stand_out_only_against_a_usual_one()
    {
        Assert.Equal([ComparedMark.None, ComparedMark.None, ComparedMark.Other], Words("委托", "委托", "下放").Marks);
        Assert.All(Words("委托", "授权", "下放").Marks, mark => Assert.Equal(ComparedMark.None, mark));
        Assert.Null(Words("委托", "委托", "下放").Least);
    }

    [Fact]
    public void What_nobody_knows_is_neither_usual_nor_does_it_stand_out()
    {
        var fact = Words(null, null, "委托");
        Assert.False(fact.IsAlike);
        Assert.Null(fact.Usual);
        Assert.All(fact.Marks, mark => Assert.Equal(ComparedMark.None, mark));
    }

    [Fact]
    public void All_unknown_agree_in_that() => Assert.True(Words(null, null).IsAlike);

    private static ComparedFact Numbers(params int[] numbers) => new(
        ComparedField.Visits,
        [.. numbers.Select(number => new ComparedValue(Blank.Of<Guide>(), $"{number}", number))]);

    private static ComparedFact Words(params string?[] words) => new(
        ComparedField.Form,
        [.. words.Select(word => new ComparedValue(Blank.Of<Guide>(), word))]);
}
