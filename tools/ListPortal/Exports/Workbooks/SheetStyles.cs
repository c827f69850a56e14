using DocumentFormat.OpenXml.Spreadsheet;

namespace ListPortal.Exports.Workbooks;

/// <summary>How cells look. All of them have the format "text", so that no program turns a code into a number.</summary>
internal static class SheetStyles
{
    public const uint Plain = 1;
    public const uint Wrapped = 2;
    public const uint Key = 3;
    public const uint Head = 4;

    /// <summary>Number format 49 is text (ECMA-376, part 1, 18.8.30).</summary>
    private const uint TextFormat = 49;

    public static Stylesheet Create() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(Filled(null), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Filled("FFF0F1EE"), Filled("FFE4EAF4")),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Text(font: 0, fill: 0),
            Text(font: 0, fill: 0),
            Text(font: 0, fill: 2),
            Text(font: 1, fill: 3)));

    private static Fill Filled(string? colour) => colour is null
        ? new Fill(new PatternFill { PatternType = PatternValues.None })
        : new Fill(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Text(uint font, uint fill) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        NumberFormatId = TextFormat,
        ApplyNumberFormat = true,
        FontId = font,
        ApplyFont = true,
        FillId = fill,
        ApplyFill = true,
        ApplyAlignment = true,
    };
}
