using ListPortal.Fields;

namespace ListPortal.Exports.Workbooks;

/// <summary>Which columns a sheet has: one sheet holds all files of a kind, or all elements of one of its lists.</summary>
/// <param name="Table">What programs know it by: <c>item/materials</c>.</param>
/// <param name="Name">The name on its tab.</param>
/// <param name="Keys">How many columns at the beginning say which record a row is.</param>
public sealed record SheetPlan(string Table, string Name, int Keys, IReadOnlyList<SheetColumn> Columns)
{
    private const string Dot = "·";

    /// <summary>The sheets of a kind, its own before those of its lists.</summary>
    public static IReadOnlyList<SheetPlan> Of(RecordDescription kind)
    {
        var names = kind.Kind!.Path.Split('{').Skip(1).Select(part => part.Split('}')[0]).Select(name => new SheetColumn(name, LabelOf(name, kind), null)).ToList();
        return [.. Of(kind.Type.Name, kind.Kind.Label, names, kind)];
    }

    /// <summary>The table of a list that stands in a field of another table.</summary>
    public static string TableOf(string table, string field) => $"{table}/{field}";

    private static IEnumerable<SheetPlan> Of(string table, string name, IReadOnlyList<SheetColumn> keys, RecordDescription record)
    {
        var columns = ColumnsOf(record, "", "").Where(column => !keys.Any(key => key.Key == column.Key)).ToList();
        if (keys.Count > 0 || columns.Any(column => column.Field!.Shape is FieldShape.Scalar or FieldShape.ScalarList))
        {
            yield return new SheetPlan(table, name, keys.Count, [.. keys, .. columns]);
        }

        foreach (var sheet in Lists(record, "", "").SelectMany(list => OfList(TableOf(table, list.Key), $"{name}{Dot}{list.Label}", [.. keys.Where(key => key.Key != SheetColumn.Order).Select(Outer)], list.Field!)))
        {
            yield return sheet;
        }
    }

    // The id of the record around is a key of the rows inside, beside their own.
    private static SheetColumn Outer(SheetColumn key) => key.Key == SheetColumn.Id ? new SheetColumn(SheetColumn.Owner, "所属标识", null) : key;

    private static IEnumerable<SheetPlan> OfList(string table, string name, IReadOnlyList<SheetColumn> owner, FieldDescription list)
    {
        SheetColumn id = new(SheetColumn.Id, "标识", null);
        return list.Shape switch
        {
            FieldShape.KeyedTexts => [new SheetPlan(table, name, owner.Count + 1, [.. owner, id, new SheetColumn(SheetColumn.Text, "理由", list)])],
            FieldShape.KeyedRecords => Of(table, name, [.. owner, id], RecordDescription.Of(list.ElementType)),
            _ => Of(table, name, [.. owner, id, new SheetColumn(SheetColumn.Order, "次序", null)], RecordDescription.Of(list.ElementType)),
        };
    }

    /// <summary>Single values of a record and of the records in it; of records and lists that may be absent, a column for the word.</summary>
    private static IEnumerable<SheetColumn> ColumnsOf(RecordDescription record, string keys, string labels)
    {
        foreach (var field in record.Fields)
        {
            var column = new SheetColumn(keys + field.Key, labels + field.About.Label, field);
            if (field.Shape is FieldShape.Scalar or FieldShape.ScalarList || field.About.MayBe != Absence.Never)
            {
                yield return column;
            }

            if (field.Shape == FieldShape.Record)
            {
                foreach (var inner in ColumnsOf(RecordDescription.Of(field.ElementType), $"{column.Key}.", $"{column.Label}{Dot}"))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<SheetColumn> Lists(RecordDescription record, string keys, string labels)
    {
        foreach (var field in record.Fields)
        {
            var list = new SheetColumn(keys + field.Key, labels + field.About.Label, field);
            if (field.Shape == FieldShape.Record)
            {
                foreach (var inner in Lists(RecordDescription.Of(field.ElementType), $"{list.Key}.", field.ElementType.IsGenericType ? $"{field.About.Label}{Dot}" : ""))
                {
                    yield return inner;
                }
            }
            else if (field.Shape is not (FieldShape.Scalar or FieldShape.ScalarList))
            {
                yield return list;
            }
        }
    }

    private static string LabelOf(string name, RecordDescription kind) => name switch
    {
        "zone" => "开发区",
        "item" => "事项",
        _ => kind.Kind!.Label,
    };
}
