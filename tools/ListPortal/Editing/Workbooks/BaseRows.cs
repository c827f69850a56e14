using DocumentFormat.OpenXml.Spreadsheet;
using ListPortal.Exports.Workbooks;

namespace ListPortal.Editing.Workbooks;

/// <summary>Reads the hidden sheet: what every row held when the workbook was made.</summary>
internal static class BaseRows
{
    /// <summary>Cells before those of the row: its table and its key.</summary>
    private const int Lead = 2;

    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<SheetRow>>> Read(WorkbookPlan plan, Worksheet? sheet, CellTexts texts)
    {
        var all = (sheet ?? throw Missing()).Descendants<Row>().Select(row => Cells(row, texts)).Where(cells => cells.Count > 0).ToList();
        if (all is not [.. var sealedRows, [BaseSeal.Mark, var seal, ..]] || BaseSeal.Of(sealedRows) != seal)
        {
            throw Missing();
        }

        var rows = sealedRows.ToLookup(cells => cells.ElementAtOrDefault(0) ?? "");
        if (rows.Any(group => plan.Sheets.All(known => known.Table != group.Key)))
        {
            throw Missing();
        }

        return [.. plan.Sheets.Select(known => KeyValuePair.Create(known.Table, (IReadOnlyList<SheetRow>)[.. rows[known.Table].Select(cells => Row(known, cells))]))];
    }

    private static SheetRow Row(SheetPlan plan, IReadOnlyList<string> cells)
    {
        var row = new SheetRow();
        foreach (var (column, text) in plan.Columns.Zip(cells.Skip(Lead)))
        {
            row[column.Key] = text;
        }

        return row.KeyIn(plan) == cells.ElementAtOrDefault(1) ? row : throw Missing();
    }

    private static IReadOnlyList<string> Cells(Row row, CellTexts texts)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            // Programs leave empty cells out; the reference says how many.
            var column = cell.CellReference?.Value is { } reference ? SheetReader.ColumnOf(reference) : cells.Count;
            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells.Add(texts.Of(cell));
        }

        return cells;
    }

    private static WorkbookRefusedException Missing() => new($"隐藏的工作表 {WorkbookWriter.BaseSheet} 不见了或者被改过，无法分辨您改了哪些格子；请重新导出，再改一次。");
}
