using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ListPortal.Fields;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ListPortal.Exports.Workbooks;

/// <summary>One sheet: heads that stay in view, a note on every column, and lists of what may be chosen.</summary>
internal sealed partial class SheetLayout(SheetPlan plan, IReadOnlyList<SheetRow> rows)
{
    private const int Narrow = 14;
    private const int Wide = 34;

    /// <summary>Rows for new records that notes and lists of values reach beyond the last one.</summary>
    private const int Spare = 500;

    /// <summary>What a note and its title may hold at most (ECMA-376, part 1, 18.3.1.32).</summary>
    private const int NoteLength = 255;

    private const int TitleLength = 32;

    public Worksheet Create() => new(
        new SheetViews(new SheetView(Frozen()) { WorkbookViewId = 0 }),
        new Columns(plan.Columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = WidthOf(column), CustomWidth = true, Style = SheetStyles.Plain })),
        new SheetData([
            new Row(plan.Columns.Select(column => Text(column.Key, SheetStyles.Plain))) { Hidden = true },
            new Row(plan.Columns.Select(column => Text(column.Label, SheetStyles.Head))),
            .. rows.Select(row => new Row(plan.Columns.Select(column => Text(row[column.Key], column.IsKey ? SheetStyles.Key : SheetStyles.Wrapped)))),
        ]),
        new DataValidations(plan.Columns.Select(Note)));

    /// <summary>A cell that holds its text itself; an empty one keeps its format.</summary>
    public static Cell Text(string text, uint style) => text.Length == 0
        ? new Cell { StyleIndex = style }
        : new Cell(new InlineString(new CellText(Escaped(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>The name of a column: A, B, …, Z, AA.</summary>
    public static string Letters(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letters((index / 26) - 1) + (char)('A' + (index % 26));

    // The format writes characters that XML cannot hold as _x0001_; a text that looks so is kept from it (ECMA-376, part 1, 22.9.2.19).
    private static string Escaped(string text) =>
        Unwritable().Replace(text.Replace("_x", "_x005F_x", StringComparison.Ordinal), static one => string.Create(CultureInfo.InvariantCulture, $"_x{(int)one.Value[0]:X4}_"));

    [GeneratedRegex("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]")]
    private static partial Regex Unwritable();

    private Pane Frozen()
    {
        var corner = string.Create(CultureInfo.InvariantCulture, $"{Letters(plan.Keys)}{WorkbookWriter.HeadRows + 1}");
        return new Pane { HorizontalSplit = plan.Keys, VerticalSplit = WorkbookWriter.HeadRows, TopLeftCell = corner, ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen };
    }

    private static double WidthOf(SheetColumn column) => column.Field is { Shape: FieldShape.Scalar } field && field.ElementType == typeof(string) && field.About.RefersTo == Target.Nothing ? Wide : Narrow;

    private DataValidation Note(SheetColumn column, int index)
    {
        var letters = Letters(index);
        var note = new DataValidation
        {
            SequenceOfReferences = new ListValue<StringValue>([new StringValue(string.Create(CultureInfo.InvariantCulture, $"{letters}{WorkbookWriter.HeadRows + 1}:{letters}{WorkbookWriter.HeadRows + rows.Count + Spare}"))]),
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = Cut(column.Label, TitleLength),
            Prompt = Cut(column.Field is { } field ? FieldExample.Explanation(field) : "说明这一行是哪条记录；新增的行要写。", NoteLength),
        };
        if (ValuesOf(column) is { Length: > 0 and < NoteLength } values)
        {
            note.Type = DataValidationValues.List;
            note.ShowErrorMessage = true;
            note.ErrorTitle = "不在允许的取值之内";
            note.Error = "请从下拉列表中选择。";
            note.AppendChild(new Formula1($"\"{values}\""));
        }

        return note;
    }

    private static string ValuesOf(SheetColumn column)
    {
        if (column.Field is not { Shape: FieldShape.Scalar } field || !(field.ElementType.IsEnum || field.ElementType == typeof(bool)))
        {
            return "";
        }

        var words = field.ElementType == typeof(bool) ? ["是", "否"] : TermWords.Of(field.ElementType).Select(term => term.Word);
        return string.Join(',', words.Concat(FieldAdvice.AbsencesOf(field)));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..(length - 1)]}…";
}
