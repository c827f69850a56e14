namespace ListPortal.Diagnostics.Reports;

/// <summary>For people: each fault with the line that it stands in and a mark below its place.</summary>
/// <param name="linesOf">The lines of a file of the project, none where it cannot be shown.</param>
public sealed class TextReport(Func<string, IReadOnlyList<string>> linesOf) : IReport
{
    public void Write(IReadOnlyList<Diagnostic> faults, TextWriter output)
    {
        foreach (var file in faults.GroupBy(fault => fault.Position.File, StringComparer.Ordinal))
        {
            var lines = linesOf(file.Key);
            foreach (var fault in file)
            {
                output.WriteLine(fault);
                if (lines.ElementAtOrDefault(fault.Position.Line - 1) is { Length: > 0 } line)
                {
                    Quote(new QuotedLine(line, fault.Position.Column), fault.Position.Line, output);
                }
            }
        }

        var errors = faults.Count(fault => fault.Code.Severity == Severity.Error);
        output.WriteLine($"错误 {errors}，警告 {faults.Count - errors}");
    }

    private static void Quote(QuotedLine quoted, int number, TextWriter output)
    {
        output.WriteLine($"{number,6} | {quoted.Text}");
        output.WriteLine($"       | {quoted.Mark}");
    }
}
