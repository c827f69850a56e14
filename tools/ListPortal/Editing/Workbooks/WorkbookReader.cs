using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ListPortal.Exports.Workbooks;

namespace ListPortal.Editing.Workbooks;

/// <summary>Reads a workbook that was exported and perhaps edited: what it says now, and what it said when it was made.</summary>
public sealed class WorkbookReader
{
    private WorkbookReader(WorkbookPlan plan, SheetRows mine, SheetRows @base)
    {
        Plan = plan;
        Mine = mine;
        Base = @base;
    }

    public WorkbookPlan Plan { get; }

    public SheetRows Mine { get; }

    public SheetRows Base { get; }

    /// <exception cref="WorkbookRefusedException">It is no workbook of these lists, or holds what they do not take.</exception>
    public static WorkbookReader Read(byte[] bytes)
    {
        WorkbookGuard.Check(bytes);
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            return Read(document);
        }
        catch (Exception exception) when (exception is not WorkbookRefusedException)
        {
            // The library throws whatever it stumbles over; to an editor all of it means the same.
            throw new WorkbookRefusedException("工作簿已经损坏，读不出来；请重新导出，或者用 Excel、WPS 打开后另存。");
        }
    }

    private static WorkbookReader Read(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart ?? throw new WorkbookRefusedException("这不是工作簿；请选 export xlsx 导出的文件。");
        var sheets = book.Workbook!.Sheets!.Elements<Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet => ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!, StringComparer.Ordinal);
        var plan = WorkbookPlan.All.FirstOrDefault(plan => plan.Sheets.All(sheet => sheets.ContainsKey(sheet.Name)))
            ?? throw new WorkbookRefusedException("缺少工作表，不知道这是哪张清单；工作表不能删除、不能改名，请重新导出。");
        var unknown = sheets.Keys.Except(plan.Sheets.Select(sheet => sheet.Name)).Except([WorkbookWriter.NoteSheet, WorkbookWriter.BaseSheet]).ToList();
        if (unknown.Count > 0)
        {
            throw new WorkbookRefusedException($"多了工作表“{string.Join("”“", unknown)}”；请移到别的文件里再来。");
        }

        var texts = new CellTexts(book);
        var mine = plan.Sheets.Select(sheet => KeyValuePair.Create(sheet.Table, new SheetReader(sheet, texts).Rows(sheets[sheet.Name]))).ToList();
        var @base = BaseRows.Read(plan, sheets.GetValueOrDefault(WorkbookWriter.BaseSheet), texts);
        return new WorkbookReader(plan, SheetRows.Of(mine), SheetRows.Of(@base));
    }
}
