using ListPortal.Commands;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ArgumentsTests
{
    private static readonly Dictionary<string, OptionShape> Known = new() { ["--output"] = OptionShape.Value, ["--strict"] = OptionShape.Flag };

    [Fact]
    public void The_verb_its_options_and_the_rest_are_told_apart()
    {
        var arguments = Arguments.Parse(["build", "one", "--output", "folder", "--strict", "two"], Known);
        Assert.Equal("build", arguments.Verb);
        Assert.Equal("folder", arguments.Value("--output"));
        Assert.True(arguments.Has("--strict"));
        Assert.Equal(["one", "two"], arguments.Rest);
    }

    [Fact]
    public void An_option_that_is_not_written_is_absent()
    {
        var arguments = Arguments.Parse(["build"], Known);
        Assert.Null(arguments.Value("--output"));
        Assert.False(arguments.Has("--strict"));
    }

    [Fact]
    public void The_value_of_an_option_may_look_like_an_option() =>
        Assert.Equal("--strict", Arguments.Parse(["build", "--output", "--strict"], Known).Value("--output"));

    [Theory]
    [InlineData("build", "--outptu", "x")]
    [InlineData("build", "--output")]
    [InlineData("build", "--strict", "--strict")]
    public void Wrong_use_is_told(params string[] words) => Assert.Throws<WrongUseException>(() => Arguments.Parse(words, Known));
}
