using System.Collections.Concurrent;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>All fields that can stand anywhere in a kind of file, by their key and by their label.</summary>
internal sealed class KnownFields
{
    private static readonly ConcurrentDictionary<RecordDescription, KnownFields> Known = new();
    private readonly ILookup<string, FieldDescription> _byName;

    private KnownFields(RecordDescription kind)
    {
        var records = new HashSet<RecordDescription>();
        Collect(kind, records);
        var fields = records.SelectMany(record => record.Fields).ToList();
        _byName = fields.Select(field => (Name: field.Key, Field: field))
            .Concat(fields.Select(field => (Name: field.About.Label, Field: field)))
            .ToLookup(pair => pair.Name, pair => pair.Field, StringComparer.Ordinal);
    }

    public static KnownFields Of(RecordDescription kind) => Known.GetOrAdd(kind, static key => new KnownFields(key));

    /// <summary>The fields of a name, none where it is the name of no field.</summary>
    public IEnumerable<FieldDescription> Named(string name) => _byName[name];

    private static void Collect(RecordDescription record, HashSet<RecordDescription> found)
    {
        if (!found.Add(record))
        {
            return;
        }

        foreach (var field in record.Fields.Where(field => field.Shape is FieldShape.Record or FieldShape.RecordList or FieldShape.KeyedRecords))
        {
            Collect(RecordDescription.Of(field.ElementType), found);
        }
    }
}
