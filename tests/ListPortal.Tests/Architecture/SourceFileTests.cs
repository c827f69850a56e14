using Xunit;

namespace ListPortal.Tests.Architecture;

/// <summary>The measuring itself is measured: a rule that sees nothing would always hold.</summary>
public sealed class SourceFileTests
{
    private static readonly SourceFile File = new("Site/Street.cs", """
        namespace ListPortal.Site;

        // A class in a comment, and Scriban.
        public sealed class Street(int first)
        {
            private static readonly IReadOnlyList<int> Numbers =
            [
                1,
            ];

            public int First { get; } = first;

            public string Name() => "class in a text";

            public int Sum(int more)
            {
                var sum = First;

                return sum + more;
            }

            private sealed record Pair(int One, int Two);
        }
        """);

    [Fact]
    public void Types_and_members_are_found_and_measured() =>
        Assert.Equal([20, 4, 1, 1, 6, 1], File.Blocks().Select(block => block.Length));

    [Fact]
    public void Methods_and_types_are_told_apart()
    {
        Assert.Equal(["public string Name() => ;", "public int Sum(int more)"], File.Blocks().Where(block => block.IsMethod).Select(block => block.Head));
        Assert.Equal(2, File.Blocks().Count(block => block.IsType));
        Assert.Equal(["Street"], File.TopLevelTypes);
    }

    [Fact]
    public void Words_in_comments_and_texts_are_no_code()
    {
        Assert.DoesNotContain("Scriban", File.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("in a text", File.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_street_runs_from_left_to_right()
    {
        Assert.Contains("Rendering", Street.ForbiddenTo(File));
        Assert.DoesNotContain("Model", Street.ForbiddenTo(File));
        Assert.DoesNotContain("Site", Street.ForbiddenTo(File));
    }
}
