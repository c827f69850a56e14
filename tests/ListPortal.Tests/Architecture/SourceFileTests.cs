using Xunit;

namespace ListPortal.Tests.Architecture;

/// <summary>The measuring itself is measured: a rule that sees nothing would always hold.</summary>
public sealed class SourceFileTests
{
    [Fact]
    public void Blocks_are_found_and_measured()
    {
        var blocks = GeneratorSources.Files.Single(file => file.Path == "Diagnostics/DiagnosticBag.cs").Blocks().ToList();
        Assert.Contains(blocks, block => block is { IsType: true, Head: "public sealed class DiagnosticBag" } && block.Length > 15);
        Assert.Contains(blocks, block => block is { IsMethod: true, Length: 5 } && block.Head.Contains(" Add(", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_in_comments_and_texts_are_no_code() =>
        Assert.DoesNotContain("Scriban does not escape", GeneratorSources.Files.Single(file => file.Path == "Rendering/HtmlContext.cs").Code, StringComparison.Ordinal);
}
