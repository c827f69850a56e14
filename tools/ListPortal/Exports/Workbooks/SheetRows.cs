using System.Globalization;
using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Exports.Workbooks;

/// <summary>Lays the lists out in rows, table by table.</summary>
public sealed class SheetRows
{
    private const char Line = '\n';
    private readonly Dictionary<string, List<SheetRow>> _tables = new(StringComparer.Ordinal);

    private SheetRows()
    {
    }

    /// <summary>The rows of a sheet in the order of files and elements.</summary>
    public IReadOnlyList<SheetRow> In(SheetPlan sheet) => In(sheet.Table);

    /// <summary>Rows that were read from a workbook, by table.</summary>
    public static SheetRows Of(IEnumerable<KeyValuePair<string, IReadOnlyList<SheetRow>>> tables)
    {
        var rows = new SheetRows();
        foreach (var (table, read) in tables)
        {
            rows._tables.Add(table, [.. read]);
        }

        return rows;
    }

    /// <summary>The rows of a table; none where it has none.</summary>
    public IReadOnlyList<SheetRow> In(string table) => _tables.GetValueOrDefault(table) ?? [];

    public static SheetRows Of(Snapshot lists)
    {
        var rows = new SheetRows();
        foreach (var (path, file) in lists.Files)
        {
            var row = new SheetRow();
            foreach (var (name, value) in ContentKinds.Of(path)!.Value.Names)
            {
                row[name] = value;
            }

            rows.Add(file.Description.Type.Name, row, file.Description, file.Record);
        }

        return rows;
    }

    private void Add(string table, SheetRow row, RecordDescription description, PlainRecord record)
    {
        if (!_tables.TryGetValue(table, out var rows))
        {
            _tables.Add(table, rows = []);
        }

        rows.Add(row);
        Fill(table, row, "", (description, record));
    }

    private void Fill(string table, SheetRow row, string prefix, (RecordDescription Description, PlainRecord Record) of)
    {
        foreach (var field in of.Description.Fields)
        {
            var column = prefix + field.Key;
            switch (field.Shape, of.Record.Find(field.Key))
            {
                case (_, PlainText text):
                    row[column] = text.Value;
                    break;
                case (FieldShape.ScalarList, PlainList texts):
                    row[column] = string.Join(Line, texts.Items.Cast<PlainText>().Select(text => text.Value));
                    break;
                case (FieldShape.Record, PlainRecord inner):
                    Fill(table, row, $"{column}.", (RecordDescription.Of(field.ElementType), inner));
                    break;
                case (_, { } list):
                    AddElements(SheetPlan.TableOf(table, column), row, field, list);
                    break;
            }
        }
    }

    private void AddElements(string table, SheetRow owner, FieldDescription field, PlainValue list)
    {
        var elements = list is PlainRecord keyed ? keyed.Entries : ((PlainList)list).Items.Cast<PlainRecord>().Select(element => KeyValuePair.Create(element.Id, (PlainValue)element));
        var order = 0;
        foreach (var (id, element) in elements)
        {
            var row = Inside(owner);
            row[SheetColumn.Id] = id;
            row[SheetColumn.Order] = (++order).ToString(CultureInfo.InvariantCulture);
            if (element is PlainRecord record)
            {
                Add(table, row, RecordDescription.Of(field.ElementType), record);
            }
            else
            {
                row[SheetColumn.Text] = ((PlainText)element).Value;
                _tables.TryAdd(table, []);
                _tables[table].Add(row);
            }
        }
    }

    /// <summary>A row that names the record around it: the file's names, and the id of the element where it is one.</summary>
    private static SheetRow Inside(SheetRow owner)
    {
        var row = new SheetRow();
        foreach (var name in SheetColumn.Names)
        {
            row[name] = owner[name];
        }

        row[SheetColumn.Owner] = owner[SheetColumn.Id];
        return row;
    }
}
