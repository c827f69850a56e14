namespace ListPortal.Diagnostics.Reports;

/// <summary>For people: each fault with the line that it stands in and a mark below its place.</summary>
/// <param name="linesOf">The lines of a file of the project, none where it cannot be shown.</param>
/// <param name="changed">Where given, the faults of changed lines stand first, under a heading of their own.</param>
public sealed class TextReport(Func<string, IReadOnlyList<string>> linesOf, ChangedLines? changed = null) : IReport
{
    public void Write(IReadOnlyList<Diagnostic> faults, TextWriter output)
    {
        var files = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var group in faults.GroupBy(fault => changed?.Touch(fault.Position)).OrderByDescending(group => group.Key))
        {
            if (group.Key is { } isChanged)
            {
                output.WriteLine(isChanged ? $"本次改动的行：{group.Count()} 处" : $"其他行：{group.Count()} 处，可能是本次改动带来的");
            }

            foreach (var fault in group)
            {
                Write(fault, files, output);
            }
        }

        var errors = faults.Count(fault => fault.Code.Severity == Severity.Error);
        output.WriteLine($"错误 {errors}，警告 {faults.Count - errors}");
    }

    private void Write(Diagnostic fault, Dictionary<string, IReadOnlyList<string>> files, TextWriter output)
    {
        output.WriteLine(fault);
        if (!files.TryGetValue(fault.Position.File, out var lines))
        {
            files.Add(fault.Position.File, lines = linesOf(fault.Position.File));
        }

        if (lines.ElementAtOrDefault(fault.Position.Line - 1) is { Length: > 0 } line)
        {
            Quote(new QuotedLine(line, fault.Position.Column), fault.Position.Line, output);
        }
    }

    private static void Quote(QuotedLine quoted, int number, TextWriter output)
    {
        output.WriteLine($"{number,6} | {quoted.Text}");
        output.WriteLine($"       | {quoted.Mark}");
    }
}
