using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Site.Views;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class EvaluationSumTests
{
    private static readonly EvaluatedItem Quick = Blank.Of<EvaluatedItem>() with { Cases = 30, Overdue = 0, Corrected = 2, Complaints = 1, Verdict = Verdict.Keep };
    private static readonly EvaluatedItem Late = Blank.Of<EvaluatedItem>() with { Cases = 10, Overdue = 3, Corrected = 5, Complaints = 0, Verdict = Verdict.Improve };

    [Fact]
    public void The_figures_of_all_items_are_added()
    {
        var sum = EvaluationSum.Of([Quick, Late, Quick]);
        Assert.Equal((3, 70, 3, 9, 2), (sum.Items, sum.Cases, sum.Overdue, sum.Corrected, sum.Complaints));
    }

    [Fact]
    public void A_verdict_that_no_item_got_is_not_told() =>
        Assert.Equal([KeyValuePair.Create(Verdict.Keep, 2), KeyValuePair.Create(Verdict.Improve, 1)], EvaluationSum.Of([Quick, Late, Quick]).Verdicts);

    [Fact]
    public void One_case_too_late_among_very_many_is_not_everything_on_time() =>
        Assert.Equal(0.999, EvaluationSum.Of([Quick with { Cases = 1_000_000, Overdue = 1 }]).OnTimeShare);

    [Fact]
    public void All_on_time_is_the_whole() => Assert.Equal(1, EvaluationSum.Of([Quick]).OnTimeShare);

    [Fact]
    public void Without_a_case_there_is_no_share() => Assert.Null(EvaluationSum.Of([Quick with { Cases = 0 }]).OnTimeShare);

    [Theory]
    [InlineData("4.5", 4.5)]
    [InlineData("0", 0.0)]
    [InlineData("不到1", null)]
    public void An_average_is_drawn_only_where_it_is_a_number(string written, double? drawn) =>
        Assert.Equal(drawn, new EvaluationLine(Blank.Of<Guide>(), Quick with { AverageDays = Values.Say(written) }).Average);

    [Fact]
    public void A_promise_in_another_unit_is_no_measure_for_working_days()
    {
        Assert.Equal(5, Line(Values.WorkingDays(5)).Promised);
        Assert.Null(Line(Values.Days(5)).Promised);
        Assert.Null(Line(Values.OnTheSpot()).Promised);
    }

    private static EvaluationLine Line(Stated<Limit> promised) => new(
        Blank.Of<Guide>() with { Delegation = Blank.Of<Delegation>() with { PromisedLimit = promised } },
        Quick);
}
