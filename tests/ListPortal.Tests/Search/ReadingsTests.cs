using ListPortal.Model;
using ListPortal.Search;
using Xunit;

namespace ListPortal.Tests.Search;

public sealed class ReadingsTests
{
    private static readonly Readings Readings = new(
        new Dictionary<char, string> { ['银'] = "yin", ['行'] = "xing", ['政'] = "zheng", ['重'] = "zhong", ['大'] = "da", ['复'] = "fu" },
        new Dictionary<string, IReadOnlyList<string>> { ["银行"] = ["yin", "hang"], ["重复"] = ["chong", "fu"] });

    [Theory]
    [InlineData("行政", "xing zheng")]
    [InlineData("银行", "yin hang")]
    [InlineData("银行政", "yin hang zheng")]
    [InlineData("重大重复", "zhong da chong fu")]
    [InlineData("大A", "da ?")]
    public void A_word_is_read_before_its_characters(string text, string syllables) =>
        Assert.Equal(syllables, string.Join(' ', Readings.Of(text).Select(syllable => syllable ?? "?")));

    [Fact]
    public void A_pair_is_found_by_its_usual_reading_and_by_that_of_its_word() =>
        Assert.Equal(["hz", "xz", "yh", "yx"], new SoundKeys(Readings).Of("银行政"));

    [Theory]
    [InlineData("gsp", "gs sp")]
    [InlineData("a 大", "")]
    [InlineData("大囍", "d_")]
    public void Letters_stand_for_themselves_and_nothing_reaches_over_a_space(string folded, string keys) =>
        Assert.Equal(keys, string.Join(' ', new SoundKeys(Readings).Of(folded)));
}
