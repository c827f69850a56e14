using DocumentFormat.OpenXml.Spreadsheet;

namespace ListPortal.Tests.Workbooks;

/// <summary>Ways in which programs save a cell.</summary>
internal static class CellEdits
{
    public static void Set(this Cell cell, string text)
    {
        cell.RemoveAllChildren();
        cell.DataType = CellValues.InlineString;
        cell.AppendChild(new InlineString(new Text(text)));
    }

    /// <summary>As a number, which is what a program makes of digits typed into a new cell.</summary>
    public static void SetNumber(this Cell cell, string number)
    {
        cell.RemoveAllChildren();
        cell.DataType = null;
        cell.AppendChild(new CellValue(number));
    }

    public static void SetFormula(this Cell cell, string formula)
    {
        cell.SetNumber("1");
        cell.PrependChild(new CellFormula(formula));
    }
}
