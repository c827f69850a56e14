using ListPortal.Content;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class SlugTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("food-business-licence")]
    [InlineData("2024-07-01-first-batch")]
    public void Small_letters_digits_and_hyphens_make_an_id(string id) => Assert.True(Slug.IsValid(id));

    [Theory]
    [InlineData("")]
    [InlineData("Food")]
    [InlineData("food_business")]
    [InlineData("food business")]
    [InlineData("food.business")]
    [InlineData("../food")]
    [InlineData("食品")]
    [InlineData("food\n")]
    [InlineData("ﬁre")]
    [InlineData("１")]
    public void Everything_else_makes_none(string id) => Assert.False(Slug.IsValid(id));

    [Fact]
    public void An_id_has_at_most_64_characters()
    {
        Assert.True(Slug.IsValid(new string('a', 64)));
        Assert.False(Slug.IsValid(new string('a', 65)));
    }

    [Theory]
    [InlineData("history")]
    [InlineData("at")]
    [InlineData("changes")]
    [InlineData("feed")]
    [InlineData("index")]
    [InlineData("data")]
    [InlineData("con")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void Words_of_addresses_and_devices_are_reserved(string id) => Assert.True(Slug.IsReserved(id));

    [Theory]
    [InlineData("history-of-food")]
    [InlineData("com10")]
    [InlineData("com")]
    public void Words_that_only_look_reserved_are_free(string id) => Assert.False(Slug.IsReserved(id));
}
