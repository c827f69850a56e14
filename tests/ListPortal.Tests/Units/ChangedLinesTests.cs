using ListPortal.Diagnostics;
using ListPortal.Diagnostics.Reports;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ChangedLinesTests
{
    private const string Diff = """
        diff --git content/a.yml content/a.yml
        --- content/a.yml
        +++ content/a.yml
        @@ -3 +3,2 @@ name: x
        -old
        +new
        +newer
        @@ -9,2 +10,0 @@
        -gone
        -gone
        """;

    private static readonly ChangedLines Changed = new(Diff, ["content/new.yml"]);

    [Theory]
    [InlineData("content/a.yml", 2, 5, false)]
    [InlineData("content/a.yml", 3, 1, true)]
    [InlineData("content/a.yml", 4, 9, true)]
    [InlineData("content/a.yml", 5, 1, false)]
    [InlineData("content/a.yml", 10, 1, true)]
    [InlineData("content/a.yml", 11, 1, true)]
    [InlineData("content/a.yml", 1, 1, true)]
    [InlineData("content/new.yml", 7, 1, true)]
    [InlineData("content/b.yml", 1, 1, false)]
    public void A_fault_is_touched_where_its_line_or_its_whole_file_changed(string file, int line, int column, bool isTouched) =>
        Assert.Equal(isTouched, Changed.Touch(new SourcePosition(file, line, column)));

    [Fact]
    public void On_GitHub_errors_of_changed_lines_come_first()
    {
        using var output = new StringWriter();
        new GitHubReport(Changed).Write(
            [
                new Diagnostic(DiagnosticCodes.TermExpired, new SourcePosition("content/a.yml", 3, 1), "w"),
                new Diagnostic(DiagnosticCodes.UnknownKey, new SourcePosition("content/a.yml", 7, 1), "old"),
                new Diagnostic(DiagnosticCodes.UnknownKey, new SourcePosition("content/new.yml", 2, 1), "new"),
            ],
            output);
        Assert.Equal(["new", "old", "w"], output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd().Split("::")[^1]));
    }
}
