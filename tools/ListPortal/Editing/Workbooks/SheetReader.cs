using DocumentFormat.OpenXml.Spreadsheet;
using ListPortal.Content;
using ListPortal.Exports.Workbooks;

namespace ListPortal.Editing.Workbooks;

/// <summary>Reads the rows of one sheet. Columns are known by their hidden keys, so they may have been moved.</summary>
internal sealed class SheetReader(SheetPlan plan, CellTexts texts)
{
    private const int MostRows = 20_000;

    public IReadOnlyList<SheetRow> Rows(Worksheet sheet)
    {
        if (sheet.Descendants<MergeCell>().FirstOrDefault() is { } merged)
        {
            throw new WorkbookRefusedException($"工作表“{plan.Name}”的 {merged.Reference} 是合并的单元格；请取消合并，每格各写各的。");
        }

        if (sheet.Descendants<Cell>().FirstOrDefault(cell => cell.CellFormula is not null) is { } formula)
        {
            throw new WorkbookRefusedException($"工作表“{plan.Name}”的 {formula.CellReference} 是公式；请改成文字（复制后选择“粘贴为值”）。");
        }

        var rows = sheet.Descendants<Row>().Take(MostRows + 1).ToList();
        if (rows.Count > MostRows)
        {
            throw new WorkbookRefusedException($"工作表“{plan.Name}”超过 {MostRows} 行；清单没有这么长，请检查是不是粘错了内容。");
        }

        var keys = rows.Count == 0 ? [] : Cells(rows[0]).ToDictionary(cell => cell.Column, cell => cell.Text);
        CheckColumns(keys);
        return [.. rows.Skip(WorkbookWriter.HeadRows).Select((row, index) => Read(row, keys)).OfType<SheetRow>()];
    }

    private void CheckColumns(Dictionary<int, string> keys)
    {
        var expected = plan.Columns.Select(column => column.Key).ToList();
        if (expected.Except(keys.Values).FirstOrDefault() is { } missing)
        {
            var label = plan.Columns.First(column => column.Key == missing).Label;
            throw new WorkbookRefusedException($"工作表“{plan.Name}”缺少“{label}”一列（{missing}）；第一行是隐藏的字段名，不能删改，请重新导出。");
        }

        if (keys.Values.Where(key => key.Length > 0).Except(expected).FirstOrDefault() is { } unknown)
        {
            throw new WorkbookRefusedException($"工作表“{plan.Name}”多了一列“{unknown}”；请删去。");
        }

        if (keys.Values.Where(key => key.Length > 0).GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new WorkbookRefusedException($"工作表“{plan.Name}”有两列“{twice.Key}”；请删去一列。");
        }
    }

    private SheetRow? Read(Row row, Dictionary<int, string> keys)
    {
        var read = new SheetRow();
        var isEmpty = true;
        foreach (var (column, text) in Cells(row).Where(cell => cell.Text.Length > 0))
        {
            if (!keys.TryGetValue(column, out var key) || key.Length == 0)
            {
                throw new WorkbookRefusedException($"工作表“{plan.Name}”第 {row.RowIndex} 行在表格以外写了“{text}”；请删去，或者写进已有的列。");
            }

            read[key] = Meant(key, text);
            isEmpty = false;
        }

        return isEmpty ? null : read;
    }

    // What a program turned into a date of its own, or an input method left in full width, can mean one thing only.
    private string Meant(string key, string text) =>
        plan.Columns.First(column => column.Key == key).Field is { Shape: Fields.FieldShape.Scalar } field && !text.Contains('\n', StringComparison.Ordinal) ? SafeScalars.Of(text, field) ?? text : text;

    /// <summary>The cells of a row with their columns counted from 0; a cell without a reference stands behind the one before it.</summary>
    private IEnumerable<(int Column, string Text)> Cells(Row row)
    {
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : next;
            next = column + 1;
            yield return (column, texts.Of(cell));
        }
    }

    /// <exception cref="WorkbookRefusedException">No sheet has such a column: the last one is XFD.</exception>
    internal static int ColumnOf(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetterUpper).ToList();
        return letters.Count is > 0 and <= 3
            ? letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1
            : throw new WorkbookRefusedException($"工作簿里有不存在的单元格 {(reference.Length > 12 ? reference[..12] : reference)}；请重新导出。");
    }
}
