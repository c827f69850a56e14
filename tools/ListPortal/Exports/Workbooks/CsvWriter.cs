using System.Text;
using ListPortal.Site;

namespace ListPortal.Exports.Workbooks;

/// <summary>
/// Writes sheets as comma-separated values (RFC 4180) for programs that read no workbooks; there is no way back. A byte order
/// mark tells Excel that the text is UTF-8, and nothing in a cell is taken for a formula (OWASP, "CSV Injection").
/// </summary>
public static class CsvWriter
{
    private const string Formulas = "=+-@\t\r＝＋－＠";
    private const string Quoted = ",\"\n\r";

    public static IReadOnlyList<OutputFile> Write(WorkbookPlan plan, SheetRows rows) =>
        [.. plan.Sheets.Select(sheet => new OutputFile($"{sheet.Name}.csv", Write(sheet, rows)))];

    public static byte[] Write(SheetPlan sheet, SheetRows rows) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(sheet, rows))];

    private static string Text(SheetPlan sheet, SheetRows rows)
    {
        var lines = rows.In(sheet).Select(row => row.Of(sheet)).Prepend(sheet.Columns.Select(column => column.Label));
        return string.Concat(lines.Select(line => string.Join(',', line.Select(Cell)) + "\r\n"));
    }

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
