using ListPortal.Content.Yaml;
using ListPortal.Fields;

namespace ListPortal.Content.Patching;

/// <summary>Finds all records of a file, outer ones before those inside them.</summary>
internal static class YamlRecords
{
    public static IEnumerable<(YamlMapping Node, RecordDescription Description)> In(YamlMapping root, RecordDescription description)
    {
        yield return (root, description);
        foreach (var inner in root.Entries.SelectMany(entry => description.Find(entry.Key.Value) is { } field ? Inside(entry.Value, field) : []))
        {
            yield return inner;
        }
    }

    private static IEnumerable<(YamlMapping Node, RecordDescription Description)> Inside(YamlNode value, FieldDescription field)
    {
        if (!typeof(SourceRecord).IsAssignableFrom(field.ElementType))
        {
            return [];
        }

        var records = (field.Shape, value) switch
        {
            (FieldShape.Record, YamlMapping record) => [record],
            (FieldShape.RecordList, YamlSequence list) => list.Items.OfType<YamlMapping>(),
            (FieldShape.KeyedRecords, YamlMapping keyed) => keyed.Entries.Select(entry => entry.Value).OfType<YamlMapping>(),
            _ => [],
        };
        return records.SelectMany(record => In(record, RecordDescription.Of(field.ElementType)));
    }
}
