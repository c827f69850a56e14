using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ListPortal.Tests.Workbooks;

/// <summary>A workbook as somebody edits it in a spreadsheet program.</summary>
internal sealed class EditedWorkbook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public EditedWorkbook(string path) => _document = SpreadsheetDocument.Open(path, isEditable: true);

    private WorkbookPart Book => _document.WorkbookPart!;

    /// <summary>Writes into the cell of the first row that holds all the texts.</summary>
    public void Set(string sheet, string column, string text, params string[] row) => Cell(sheet, column, row).Set(text);

    public void Change(string sheet, string column, string[] row, Action<Cell> change) => change(Cell(sheet, column, row).Cell);

    public Worksheet Sheet(string name) =>
        ((WorksheetPart)Book.GetPartById(Book.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!)).Worksheet!;

    public void Rename(string name, string newName) => Book.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Name = newName;

    public void DeleteRow(string sheet, params string[] row) => RowWith(sheet, row).Remove();

    /// <summary>Copies a row to the end of its sheet and changes some of its cells.</summary>
    public void Copy(string sheet, string[] row, params (string Column, string Text)[] cells)
    {
        var copy = (Row)RowWith(sheet, row).CloneNode(true);
        Sheet(sheet).Descendants<SheetData>().Single().AppendChild(copy);
        foreach (var (column, text) in cells)
        {
            copy.Elements<Cell>().ElementAt(ColumnOf(sheet, column)).Set(text);
        }
    }

    public void Dispose()
    {
        _document.Save();
        _document.Dispose();
    }

    private (Cell Cell, Action<string> Set) Cell(string sheet, string column, string[] row)
    {
        var cell = RowWith(sheet, row).Elements<Cell>().ElementAt(ColumnOf(sheet, column));
        return (cell, cell.Set);
    }

    private Row RowWith(string sheet, string[] texts) =>
        Sheet(sheet).Descendants<Row>().First(row => texts.All(text => row.Elements<Cell>().Any(cell => cell.InnerText == text)));

    private int ColumnOf(string sheet, string label) =>
        Sheet(sheet).Descendants<Row>().ElementAt(1).Elements<Cell>().ToList().FindIndex(cell => cell.InnerText == label);
}
