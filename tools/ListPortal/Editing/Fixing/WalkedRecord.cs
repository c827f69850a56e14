using ListPortal.Content.Patching;
using ListPortal.Content.Yaml;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>A mapping of a file with the description of the record that it is.</summary>
internal sealed record WalkedRecord(YamlMapping Mapping, RecordDescription Description)
{
    /// <summary>The record and all inside it, each after the one around it.</summary>
    public IEnumerable<WalkedRecord> WithInner() =>
        Entries.SelectMany(entry => Inside(entry.Value, entry.Field)).SelectMany(inner => inner.WithInner()).Prepend(this);

    /// <summary>The single values that stand directly in the record, those of its lists of words too.</summary>
    public IEnumerable<WalkedValue> Values() => Entries.SelectMany(entry => ValuesOf(entry.Value, entry.Field));

    /// <summary>The keys that are not the name of their field.</summary>
    public IEnumerable<(YamlScalar Key, FieldDescription Field)> MisnamedKeys() =>
        from entry in Entries where entry.Key.Value != entry.Field.Key select (entry.Key, entry.Field);

    /// <summary>The key that comes to the first place that changes when the fields are put in order.</summary>
    public YamlScalar FirstMoved() =>
        Mapping.Entries[YamlSpot.OrderOf(Mapping, Description).Where((from, to) => from != to).First()].Key;

    private IEnumerable<(YamlScalar Key, YamlNode Value, FieldDescription Field)> Entries => Mapping.Entries
        .Select(entry => (entry.Key, entry.Value, Field: KeysByTheirName.FieldOf(entry.Key, Mapping, Description)!))
        .Where(entry => entry.Field is not null);

    private static IEnumerable<WalkedRecord> Inside(YamlNode value, FieldDescription field)
    {
        var nodes = (field.Shape, value) switch
        {
            (FieldShape.Record, YamlMapping record) => [record],
            (FieldShape.RecordList, YamlSequence list) => list.Items,
            (FieldShape.KeyedRecords, YamlMapping keyed) => keyed.Entries.Select(entry => entry.Value),
            _ => Enumerable.Empty<YamlNode>(),
        };
        return nodes.OfType<YamlMapping>().Select(mapping => new WalkedRecord(mapping, RecordDescription.Of(field.ElementType)));
    }

    private IEnumerable<WalkedValue> ValuesOf(YamlNode value, FieldDescription field) => (field.Shape, value) switch
    {
        (_, YamlScalar scalar) => [new WalkedValue(scalar, field, Mapping)],
        (FieldShape.ScalarList, YamlSequence list) => list.Items.OfType<YamlScalar>().Select(item => new WalkedValue(item, field, list)),
        (FieldShape.KeyedTexts, YamlMapping keyed) => keyed.Entries.Select(entry => entry.Value).OfType<YamlScalar>().Select(text => new WalkedValue(text, field, keyed)),
        _ => [],
    };
}
