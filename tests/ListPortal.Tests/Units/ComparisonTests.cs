using ListPortal.Fields.Terms;
using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ComparisonTests
{
    [Fact]
    public void Limits_in_one_unit_have_an_order_and_on_the_spot_is_the_shortest()
    {
        var fact = LimitOf(Values.WorkingDays(5), Values.OnTheSpot(), Values.WorkingDays(3));
        Assert.False(fact.UnitsDiffer);
        Assert.Equal([5, 0, 3], fact.Values.Select(value => value.Rank!.Value));
        Assert.Equal("当场", fact.Least!.Key);
    }

    [Fact]
    public void Working_days_and_days_have_no_order()
    {
        var fact = LimitOf(Values.WorkingDays(5), Values.Days(5), Values.WorkingDays(5));
        Assert.True(fact.UnitsDiffer);
        Assert.Null(fact.Least);
        Assert.Equal("5 日", fact.Alone!.Key);
    }

    [Fact]
    public void No_limit_is_an_answer_and_an_unknown_one_is_none()
    {
        var fact = LimitOf(Values.Nothing<Limit>(), Values.Unknown<Limit>());
        Assert.Equal(["", null], fact.Values.Select(value => value.Key));
        Assert.False(fact.IsAlike);
    }

    [Fact]
    public void Channels_agree_in_whatever_order_they_are_written() =>
        Assert.DoesNotContain(
            Comparison.Of([Guide() with { Delegation = Delegation() with { Channels = [Channel.Window, Channel.Online] } }, Guide() with { Delegation = Delegation() with { Channels = [Channel.Online, Channel.Window] } }]).Different,
            fact => fact.Field == ComparedField.Channels);

    [Fact]
    public void Originals_and_copies_are_added_up_and_one_unknown_number_makes_the_sum_unknown()
    {
        var known = Guide(Material(2, 1), Material(1, 0));
        var unknown = Guide(Material(2, 1), Material(1, 0) with { Copies = Values.Unknown<int>() });
        var fact = FactOf(ComparedField.Copies, known, unknown);
        Assert.Equal(["3+1", null], fact.Values.Select(value => value.Key));
        Assert.Equal([4, null], fact.Values.Select(value => value.Rank));
    }

    [Fact]
    public void What_every_zone_has_for_itself_tells_an_applicant_nothing()
    {
        var comparison = Comparison.Of([Guide(), Guide() with { Delegation = Delegation() with { Effective = new DateOnly(2025, 1, 1), Form = FormOfDelegation.Entrustment } }]);
        Assert.Equal([ComparedField.Form, ComparedField.Effective], comparison.Different.Select(fact => fact.Field));
        Assert.Equal([ComparedField.Form], comparison.Telling.Select(fact => fact.Field));
    }

    [Fact]
    public void Where_no_zone_handles_the_item_there_is_nothing_to_compare() => Assert.Empty(Comparison.Of([]).Facts);

    private static ComparedFact LimitOf(params Stated<Limit>[] limits) =>
        FactOf(ComparedField.Limit, [.. limits.Select(limit => Guide() with { Delegation = Delegation() with { PromisedLimit = limit } })]);

    private static ComparedFact FactOf(ComparedField field, params Guide[] guides) => Comparison.Of(guides).Facts.Single(fact => fact.Field == field);

    private static Guide Guide(params Material[] materials) => Blank.Of<Guide>() with
    {
        Delegation = Delegation() with { Terms = Terms() with { Materials = Values.Say<IReadOnlyList<Material>>(materials) } },
    };

    private static Delegation Delegation() => Blank.Of<Delegation>() with
    {
        Channels = [Channel.Window],
        Department = Blank.Of<Department>() with { Id = "bureau" },
        PromisedLimit = Values.WorkingDays(5),
        Terms = Terms(),
        Visits = Values.Say(1),
    };

    private static ItemTerms Terms() => Blank.Of<ItemTerms>() with
    {
        Fee = Values.Nothing<Fee>(),
        Materials = Values.Say<IReadOnlyList<Material>>([]),
        Steps = Values.Unknown<IReadOnlyList<Step>>(),
    };

    private static Material Material(int originals, int copies) => Blank.Of<Material>() with { Originals = Values.Say(originals), Copies = Values.Say(copies) };
}
