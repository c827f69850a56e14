using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Exports.Workbooks;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Workbooks;

/// <summary>Makes the lists of rows again: the way back from <see cref="SheetRows"/>.</summary>
public sealed class RowRecords
{
    private readonly SheetRows _rows;
    private readonly Dictionary<(string Table, string Owner), List<SheetRow>> _inside = [];

    private RowRecords(WorkbookPlan plan, SheetRows rows)
    {
        _rows = rows;
        foreach (var sheet in plan.Sheets)
        {
            foreach (var row in rows.In(sheet))
            {
                CollectionFor(sheet.Table, Owner(row)).Add(row);
            }
        }
    }

    /// <summary>All files that the rows make.</summary>
    /// <exception cref="WorkbookRefusedException">A row names no file, or two rows are the same record.</exception>
    public static Snapshot Of(WorkbookPlan plan, SheetRows rows)
    {
        foreach (var sheet in plan.Sheets)
        {
            Refuse(sheet, rows.In(sheet));
        }

        var records = new RowRecords(plan, rows);
        return new Snapshot(ContentKinds.All.Where(kind => plan.Sheets.Any(sheet => sheet.Table.Split('/')[0] == kind.Type.Name)).SelectMany(records.Files));
    }

    private IEnumerable<KeyValuePair<string, FileRecord>> Files(RecordDescription kind)
    {
        var files = kind.Kind!.Path.Contains('{', StringComparison.Ordinal) ? _rows.In(kind.Type.Name) : [new SheetRow()];
        foreach (var row in files)
        {
            var path = kind.Kind.Path.Split('{', '}').Select((part, index) => index % 2 == 0 ? part : row[part]);
            yield return KeyValuePair.Create(string.Concat(path), new FileRecord(kind, Record(kind.Type.Name, row, "", kind)));
        }
    }

    private PlainRecord Record(string table, SheetRow row, string prefix, RecordDescription description) =>
        new(from field in description.Fields
            let value = Value(table, row, prefix + field.Key, field)
            where value is not null
            select KeyValuePair.Create(field.Key, value));

    private PlainValue? Value(string table, SheetRow row, string column, FieldDescription field)
    {
        var text = row[column];
        if (field.Shape == FieldShape.Scalar)
        {
            return text.Length == 0 ? null : new PlainText(text);
        }

        var value = field.Shape switch
        {
            FieldShape.ScalarList => text.Length == 0 || AbsenceWords.Read(text) != Presence.Given ? null : new PlainList([.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new PlainText(line))]),
            FieldShape.Record => Record(table, row, $"{column}.", RecordDescription.Of(field.ElementType)) is { Entries.Count: > 0 } inner ? inner : null,
            _ => Elements(SheetPlan.TableOf(table, column), row, field),
        };
        return value ?? (AbsenceWords.Read(text) == Presence.Given ? null : new PlainText(text));
    }

    private PlainValue? Elements(string table, SheetRow owner, FieldDescription field)
    {
        var rows = CollectionFor(table, KeyOf(owner));
        if (rows.Count == 0)
        {
            return null;
        }

        var ordered = rows.OrderBy(row => int.TryParse(row[SheetColumn.Order], CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue);
        return field.Shape switch
        {
            FieldShape.KeyedTexts => new PlainRecord(ordered.Select(row => KeyValuePair.Create(row[SheetColumn.Id], (PlainValue)new PlainText(row[SheetColumn.Text])))),
            FieldShape.KeyedRecords => new PlainRecord(ordered.Select(row => KeyValuePair.Create(row[SheetColumn.Id], (PlainValue)Record(table, row, "", RecordDescription.Of(field.ElementType)).Without(SheetColumn.Id)))),
            _ => new PlainList([.. ordered.Select(row => Record(table, row, "", RecordDescription.Of(field.ElementType)))]),
        };
    }

    private List<SheetRow> CollectionFor(string table, string owner)
    {
        if (!_inside.TryGetValue((table, owner), out var rows))
        {
            _inside.Add((table, owner), rows = []);
        }

        return rows;
    }

    private static string KeyOf(SheetRow owner) => string.Join('/', SheetColumn.Names.Select(name => owner[name]).Append(owner[SheetColumn.Id]));

    private static string Owner(SheetRow row) => string.Join('/', SheetColumn.Names.Select(name => row[name]).Append(row[SheetColumn.Owner]));

    private static void Refuse(SheetPlan sheet, IReadOnlyList<SheetRow> rows)
    {
        var keys = sheet.Columns.Take(sheet.Keys).Where(column => column.Key != SheetColumn.Order).ToList();
        foreach (var row in rows)
        {
            if (keys.FirstOrDefault(key => !Slug.IsValid(row[key.Key])) is { } wrong)
            {
                throw new WorkbookRefusedException($"工作表“{sheet.Name}”有一行的“{wrong.Label}”写的是“{row[wrong.Key]}”；标识只用小写字母、数字和连字符，新增的行也要写明。");
            }
        }

        if (rows.GroupBy(row => row.KeyIn(sheet), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new WorkbookRefusedException($"工作表“{sheet.Name}”有两行都是 {twice.Key}；复制出来的行请另写一个标识。");
        }
    }
}
