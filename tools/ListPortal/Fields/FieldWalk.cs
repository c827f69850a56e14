using System.Collections;

namespace ListPortal.Fields;

/// <summary>Visits every field of a record and of the records inside it, in the order of the description.</summary>
public static class FieldWalk
{
    public static IEnumerable<WalkedField> Through(SourceRecord record) => Through(record, isPartial: false);

    /// <summary>The records directly inside a written value.</summary>
    public static IEnumerable<SourceRecord> Inside(FieldDescription field, object? written)
    {
        var value = written is null ? null : ValueOf(written);
        return (field.Shape, value) switch
        {
            (FieldShape.Record, SourceRecord record) => [record],
            (FieldShape.RecordList, IEnumerable list) => list.Cast<SourceRecord>(),
            (FieldShape.KeyedRecords, IEnumerable keyed) => keyed.Cast<object>().Select(entry => (SourceRecord)ValueOf(ValueOf(entry)!)!),
            _ => [],
        };
    }

    private static IEnumerable<WalkedField> Through(SourceRecord record, bool isPartial)
    {
        foreach (var field in RecordDescription.Of(record.GetType()).Fields)
        {
            var written = field.Get(record);
            yield return new WalkedField(record, field, written, isPartial);
            foreach (var inner in Inside(field, written))
            {
                foreach (var walked in Through(inner, field.Shape == FieldShape.KeyedRecords))
                {
                    yield return walked;
                }
            }
        }
    }

    // Written<T> and Keyed<T> are generic; their value is the only thing asked of them here.
    private static object? ValueOf(object wrapper) => ((IHasValue)wrapper).BareValue;
}
