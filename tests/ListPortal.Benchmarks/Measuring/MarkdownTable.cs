using System.Globalization;

namespace ListPortal.Benchmarks.Measuring;

/// <summary>Prints figures as a table that can be put into a page as it stands.</summary>
internal sealed class MarkdownTable(TextWriter output, params IReadOnlyList<string> columns)
{
    private bool _hasHead;

    public void Row(params IReadOnlyList<string> cells)
    {
        if (!_hasHead)
        {
            _hasHead = true;
            Line(columns);
            Line([.. columns.Select((_, at) => at == 0 ? "---" : "---:")]);
        }

        Line(cells);
    }

    public static string Percent(double share) => double.IsNaN(share) ? "–" : (share * 100).ToString("0.0", CultureInfo.InvariantCulture);

    public static string Number(double number, string format = "#,0") => double.IsNaN(number) ? "–" : number.ToString(format, CultureInfo.InvariantCulture);

    private void Line(IReadOnlyList<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
