using ListPortal.Exports.Lunr;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class LunrTermsTests
{
    [Theory]
    [InlineData("施工许可", "施工 工许 许可")]
    [InlineData("施工 许可", "施工 许可")]
    [InlineData("ab级 iii类别", "ab 级 iii 类别")]
    [InlineData("3c认证", "3c 认证")]
    [InlineData("水水水", "水水 水水")]
    [InlineData("水", "水")]
    [InlineData("𠮷野家", "𠮷野 野家")]
    [InlineData("", "")]
    public void Characters_go_in_pairs_and_letters_in_words(string folded, string terms) => Assert.Equal(terms, string.Join(' ', LunrTerms.Of(folded)));
}
