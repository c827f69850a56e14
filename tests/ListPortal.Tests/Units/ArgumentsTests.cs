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

    [Theory]
    [InlineData("build", "--outptu", "x")]
    [InlineData("build", "x")]
    [InlineData("build", "--output")]
    [InlineData("build", "--output", "--strict")]
    [InlineData("build", "--strict", "--strict")]
    public void Wrong_use_is_told(params string[] words) => Assert.Throws<WrongUseException>(() => Arguments.Parse(words, Known));
}
