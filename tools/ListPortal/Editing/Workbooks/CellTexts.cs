using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ListPortal.Editing.Workbooks;

/// <summary>The texts of cells, whichever way a program saved them: in the cell, in the shared table, as a number or as a date.</summary>
internal sealed class CellTexts
{
    /// <summary>Number formats 14 to 22 are dates and times in every workbook (ECMA-376, part 1, 18.8.30).</summary>
    private const uint FirstDateFormat = 14;

    private const uint LastDateFormat = 22;
    private readonly IReadOnlyList<string> _shared;
    private readonly IReadOnlyList<bool> _isDate;

    public CellTexts(WorkbookPart book)
    {
        _shared = [.. (book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(TextOf)];
        var formats = book.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "") ?? [];
        _isDate = [.. (book.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => IsDate(format.NumberFormatId?.Value ?? 0, formats))];
    }

    /// <summary>The text without blanks at its ends and with line feeds for line breaks.</summary>
    public string Of(Cell cell)
    {
        var raw = cell.DataType?.Value is { } type && type == CellValues.SharedString
            ? _shared[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
            : cell.InlineString is { } inline ? TextOf(inline) : Value(cell);
        return raw.Replace("_x005F_x", "_x", StringComparison.Ordinal).Replace("_x000D_", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
    }

    private string Value(Cell cell)
    {
        var text = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is { } type && type != CellValues.Number)
        {
            return text;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return text;
        }

        var isDate = cell.StyleIndex?.Value is { } style && style < _isDate.Count && _isDate[(int)style];
        return isDate ? DateTime.FromOADate(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : number.ToString("0.############", CultureInfo.InvariantCulture);
    }

    private static bool IsDate(uint format, Dictionary<uint, string> codes) =>
        format is >= FirstDateFormat and <= LastDateFormat || (codes.TryGetValue(format, out var code) && code.Contains('y', StringComparison.OrdinalIgnoreCase));

    // Text in several styles comes in runs; readings of Japanese characters beside it are no text.
    private static string TextOf(DocumentFormat.OpenXml.OpenXmlElement item) =>
        string.Concat(item.Descendants<CellText>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));
}
