using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ListPortal.Editing.Workbooks;

/// <summary>The texts of cells, whichever way a program saved them: in the cell, in the shared table, as a number or as a date.</summary>
internal sealed partial class CellTexts
{
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
        return Coded().Replace(raw, static code => ((char)int.Parse(code.Groups["hex"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()).ReplaceLineEndings("\n").Trim();
    }

    private string Value(Cell cell)
    {
        var text = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is { } truth && truth == CellValues.Boolean)
        {
            return text == "1" ? "是" : "否";
        }

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

    // Built-in formats of dates (ECMA-376, part 1, 18.8.30), those of Chinese programs from 27 on among them; times alone are none.
    private static bool IsDate(uint format, Dictionary<uint, string> codes) =>
        format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58
        || (codes.TryGetValue(format, out var code) && Literals().Replace(code, "").AsSpan().IndexOfAny("yYdD") >= 0);

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.")]
    private static partial Regex Literals();

    /// <summary>A character that XML cannot hold, or that would look like such a code (ECMA-376, part 1, 22.9.2.19).</summary>
    [GeneratedRegex("_x(?<hex>[0-9A-Fa-f]{4})_")]
    private static partial Regex Coded();

    // Text in several styles comes in runs; readings of Japanese characters beside it are no text.
    private static string TextOf(DocumentFormat.OpenXml.OpenXmlElement item) =>
        string.Concat(item.Descendants<CellText>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));
}
