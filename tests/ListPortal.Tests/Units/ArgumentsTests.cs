using ListPortal.Commands;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ArgumentsTests
{
    private static readonly Dictionary<string, OptionShape> Known = new() { ["--output"] = OptionShape.Value, ["--strict"] = OptionShape.Flag };

    [Fact]
    public void Options_with_and_without_a_value_are_told_apart()
    {
        var arguments = Arguments.Parse(["build", "--strict", "--output", "folder"], Known);
        Assert.Equal("folder", arguments.Value("--output"));
        Assert.True(arguments.Has("--strict"));
    }

    [Fact]
    public void An_option_that_is_not_written_is_absent()
    {
        var arguments = Arguments.Parse(["build"], Known);
        Assert.Null(arguments.Value("--output"));
        Assert.False(arguments.Has("--strict"));
    }

    [Fact]
    public void An_option_that_may_be_repeated_keeps_all_its_values()
    {
        var arguments = Arguments.Parse(["new", "--set", "a=1", "--set", "b=2"], new Dictionary<string, OptionShape> { ["--set"] = OptionShape.Values });
        Assert.Equal(["a=1", "b=2"], arguments.Values("--set"));
    }

    [Theory]
    [InlineData(1, "diff", "main")]
    [InlineData(2, "diff", "main", "HEAD")]
    public void An_operand_in_brackets_may_be_missing(int count, params string[] words) =>
        Assert.Equal(count, Arguments.Parse(words, Known, "BASE", "[HEAD]").Operands.Count);

    [Fact]
    public void A_last_operand_with_dots_may_be_many() => Assert.Equal(["item", "a", "b"], Arguments.Parse(["new", "item", "--strict", "a", "b"], Known, "[KIND]", "[ID…]").Operands);

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "main", "HEAD", "more")]
    public void Too_few_and_too_many_operands_are_told(params string[] words) =>
        Assert.Throws<WrongUseException>(() => Arguments.Parse(words, Known, "BASE", "[HEAD]"));

    [Theory]
    [InlineData("build", "--outptu", "x")]
    [InlineData("build", "x")]
    [InlineData("build", "--output")]
    [InlineData("build", "--output", "--strict")]
    [InlineData("build", "--strict", "--strict")]
    public void Wrong_use_is_told(params string[] words) => Assert.Throws<WrongUseException>(() => Arguments.Parse(words, Known));
}
