using ListPortal.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class NearestTests
{
    private static readonly string[] Keys = ["summary", "statutory_limit", "steps", "stage"];

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("statutory_limits", "statutory_limit")]
    [InlineData("step", "steps")]
    public void A_slip_finds_the_word_that_was_meant(string written, string meant) => Assert.Equal(meant, Nearest.To(written, Keys));

    [Fact]
    public void A_word_of_its_own_finds_nothing()
    {
        Assert.Null(Nearest.To("telephone", Keys));
        Assert.Equal("", Nearest.Hint("telephone", Keys));
    }

    [Fact]
    public void One_edit_is_forgiven_even_in_the_shortest_word() => Assert.Equal("日", Nearest.To("天", ["工作日", "日"]));

    [Fact]
    public void Of_equally_near_words_the_first_in_ordinal_order_is_told() => Assert.Equal("cat", Nearest.To("bat", ["rat", "cat", "hat"]));

    [Fact]
    public void The_hint_asks() => Assert.Equal("是不是“summary”？", Nearest.Hint("sumary", Keys));
}
