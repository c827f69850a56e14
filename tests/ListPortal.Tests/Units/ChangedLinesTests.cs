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

    private static readonly string[] Lines = ["# a comment", "name: x", "list:", "  - id: a", "    x: 1", "  - id: b", "    x: 2", "", "    # about y", "    y: 3", "tail: t", "end: e"];
    private static readonly ChangedLines Changed = new(Diff, ["content/new.yml"], _ => []);

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

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(12, false)]
    public void A_fault_at_the_head_of_what_changed_is_touched(int line, bool isTouched)
    {
        var changed = new ChangedLines("+++ content/a.yml\n@@ -10,2 +10 @@\n-y: 2\n-+++ content/b.yml\n+    y: 3\n@@ -9 +9 @@\n-++ b\n+++ content/c.yml", [], _ => Lines);
        Assert.Equal(isTouched, changed.Touch(new SourcePosition("content/a.yml", line, 5)));
        Assert.False(changed.Touch(new SourcePosition("content/c.yml", line, 5)));
    }

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
