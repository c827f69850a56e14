using ListPortal.Content;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class KindPatternTests
{
    private readonly KindPattern _delegations = new("content/delegations/{zone}/{item}.yml");

    [Fact]
    public void Names_in_braces_take_the_parts_of_the_path()
    {
        var names = _delegations.Match("content/delegations/danyang-edz/food.yml")!;
        Assert.Equal("danyang-edz", names["zone"]);
        Assert.Equal("food", names["item"]);
    }

    [Theory]
    [InlineData("content/delegations/food.yml")]
    [InlineData("content/delegations/a/b/food.yml")]
    [InlineData("content/delegation/a/food.yml")]
    [InlineData("content/delegations/a/food.yaml")]
    [InlineData("content/delegations/a/food.md")]
    [InlineData("Content/delegations/a/food.yml")]
    public void Another_path_is_of_another_kind(string path) => Assert.Null(_delegations.Match(path));

    [Fact]
    public void A_pattern_without_braces_is_one_file()
    {
        var departments = new KindPattern("content/departments.yml");
        Assert.Empty(departments.Match("content/departments.yml")!);
        Assert.Null(departments.Match("content/papers.yml"));
    }
}
