using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Model.Building;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class AnswerTests
{
    [Fact]
    public void A_zone_that_was_never_given_the_item_says_no() => Assert.Equal(Answer.No, DelegationFactory.AnswerOf(null));

    [Theory]
    [InlineData(Status.InForce, Extent.Whole, Answer.Yes)]
    [InlineData(Status.InForce, Extent.Partial, Answer.Partly)]
    [InlineData(Status.Suspended, Extent.Whole, Answer.Suspended)]
    [InlineData(Status.Suspended, Extent.Partial, Answer.Suspended)]
    [InlineData(Status.Withdrawn, Extent.Partial, Answer.Withdrawn)]
    [InlineData(Status.Merged, Extent.Whole, Answer.Withdrawn)]
    public void The_status_comes_before_the_extent(Status status, Extent extent, Answer answer) =>
        Assert.Equal(answer, DelegationFactory.AnswerOf(Blank.Of<Delegation>() with { Status = status, Extent = extent }));

    [Theory]
    [InlineData(Answer.Yes, true)]
    [InlineData(Answer.Partly, true)]
    [InlineData(Answer.No, false)]
    [InlineData(Answer.Suspended, false)]
    [InlineData(Answer.Withdrawn, false)]
    public void Only_yes_and_partly_mean_that_the_zone_handles_it(Answer answer, bool handles) =>
        Assert.Equal(handles, (Blank.Of<Guide>() with { Answer = answer }).CanHandle);

    [Fact]
    public void Where_the_zone_does_not_handle_it_the_terms_are_the_items_own()
    {
        var own = Blank.Of<ItemTerms>();
        var zones = Blank.Of<ItemTerms>();
        var guide = Blank.Of<Guide>() with
        {
            Item = Blank.Of<Item>() with { Terms = own },
            Delegation = Blank.Of<Delegation>() with { Terms = zones },
        };
        Assert.Same(own, (guide with { Answer = Answer.Suspended }).Terms);
        Assert.Same(zones, (guide with { Answer = Answer.Partly }).Terms);
    }
}
