using System.Text;
using ListPortal.Content;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class SourceTextTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal("a: 甲", Read([0xEF, 0xBB, 0xBF, .. "a: 甲"u8]));

    [Fact]
    public void Bytes_that_are_no_text_are_a_fault()
    {
        Assert.Null(Read([0x61, 0xB0, 0xA1]));
        Assert.Equal(DiagnosticCodes.NotUtf8, Assert.Single(_diagnostics.Sorted()).Code);
    }

    [Theory]
    [InlineData('\u200b', 4)]
    [InlineData('\u202e', 4)]
    [InlineData('\u0007', 4)]
    public void A_character_that_nobody_sees_is_told_where_it_hides(char hidden, int column)
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes($"a: 1\nb: {hidden}2\n")));
        var fault = Assert.Single(_diagnostics.Sorted());
        Assert.Equal(DiagnosticCodes.HiddenCharacter, fault.Code);
        Assert.Equal(new SourcePosition("a.yml", 2, column), fault.Position);
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_not_even_read()
    {
        Assert.Null(Read(new byte[YamlLimits.Size + 1]));
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(_diagnostics.Sorted()).Code);
    }

    private string? Read(byte[] bytes) => SourceText.Read(new ContentFile("a.yml", bytes), _diagnostics);
}
