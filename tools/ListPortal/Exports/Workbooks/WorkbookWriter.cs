using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ListPortal.Fields;
using ListPortal.Site;

namespace ListPortal.Exports.Workbooks;

/// <summary>
/// Writes a workbook (ECMA-376). Every cell is text, so that codes keep their zeros; above the data stand a hidden row of keys
/// for programs and a row of labels for people; a hidden sheet keeps what the cells held when the workbook was made.
/// </summary>
public static class WorkbookWriter
{
    /// <summary>The hidden sheet of row keys and base values.</summary>
    public const string BaseSheet = "_base";

    /// <summary>The sheet that explains the others.</summary>
    public const string NoteSheet = "说明";

    /// <summary>Rows that stand above the data.</summary>
    public const int HeadRows = 2;

    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const uint FirstSheet = 1;

    /// <summary>Which library writes: another one may write other bytes.</summary>
    public static string Program { get; } = typeof(OpenXmlElement).Module.ModuleVersionId.ToString();

    /// <param name="note">What the reader is told first: which state of the lists this is.</param>
    public static OutputFile Write(WorkbookPlan plan, SheetRows rows, string note) => Write(plan, rows, rows, note);

    /// <summary>A workbook that was edited since: its rows are others than its base.</summary>
    internal static OutputFile Write(WorkbookPlan plan, SheetRows rows, SheetRows @base, string note)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // The library would make up another id each time.
            var book = document.AddNewPart<WorkbookPart>(MainType, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Create();
            var sheets = new Sheets();
            Add(book, sheets, NoteSheet, Notes(plan, note));
            foreach (var sheet in plan.Sheets)
            {
                Add(book, sheets, sheet.Name, new SheetLayout(sheet, rows.In(sheet)).Create());
            }

            Add(book, sheets, BaseSheet, Base(plan, @base)).State = SheetStateValues.VeryHidden;
            book.Workbook = new Workbook(sheets);
        }

        return new OutputFile($"{plan.Name}.xlsx", SteadyZip.Of(stream.ToArray()));
    }

    private static Sheet Add(WorkbookPart book, Sheets sheets, string name, Worksheet content)
    {
        var number = FirstSheet + (uint)sheets.ChildElements.Count;
        var id = string.Create(CultureInfo.InvariantCulture, $"sheet{number}");
        book.AddNewPart<WorksheetPart>(id).Worksheet = content;
        var sheet = new Sheet { Name = name, SheetId = number, Id = id };
        sheets.AppendChild(sheet);
        return sheet;
    }

    private static Worksheet Notes(WorkbookPlan plan, string note)
    {
        string[] lines =
        [
            $"{plan.Name}（{note}）",
            "每张工作表的第一行是字段名，每行是一条记录；灰色的列说明这一行是哪条记录。",
            "空着，是没有写（赋权事项沿用事项的规定）；“无”，是确实没有；“待核”，是还不清楚。",
            "一格要写几项的，一项一行（Alt+Enter 换行）。新增的记录写在最后，次序可以空着；删去的记录整行删除。",
            "改好后交给管理员，或者运行 import；没有改的格子不会覆盖别人后来的改动，两人改了同一格的，会一并列出。",
            "请不要用公式、合并单元格和宏，也不要改隐藏的行和工作表。",
        ];
        var data = new SheetData(lines.Select(line => new Row(SheetLayout.Text(line, SheetStyles.Wrapped))));
        return new Worksheet(new Columns(new Column { Min = 1, Max = 1, Width = 100, CustomWidth = true }), data);
    }

    // A row each: the table, the key of the record, then its cells in the order of the plan. The last row seals the others.
    private static Worksheet Base(WorkbookPlan plan, SheetRows rows)
    {
        var cells = (from sheet in plan.Sheets
                     from row in rows.In(sheet)
                     select (IReadOnlyList<string>)[sheet.Table, row.KeyIn(sheet), .. row.Of(sheet)]).ToList();
        cells.Add([BaseSeal.Mark, BaseSeal.Of(cells)]);
        return new Worksheet(new SheetData(cells.Select(row => new Row(row.Select(cell => SheetLayout.Text(cell, SheetStyles.Plain))))));
    }
}
