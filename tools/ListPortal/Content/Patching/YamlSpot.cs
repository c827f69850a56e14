using ListPortal.Content.Yaml;
using ListPortal.Fields;

namespace ListPortal.Content.Patching;

/// <summary>A place that a path leads to: the node around it and its index there, −1 where nothing stands yet.</summary>
/// <param name="Owner">The kind of record that the place is a field of; null for elements of lists and entries by id.</param>
/// <param name="Field">The field, or the list or keyed mapping that the element belongs to.</param>
internal sealed record YamlSpot(YamlNode Container, int Index, RecordDescription? Owner, FieldDescription Field)
{
    private const string IdKey = "id";

    public YamlNode? Node => Index < 0 ? null : Container switch
    {
        YamlMapping mapping => mapping.Entries[Index].Value,
        YamlSequence sequence => sequence.Items[Index],
        _ => null,
    };

    /// <param name="path">Keys of fields and ids of elements, from the file inwards.</param>
    /// <exception cref="InvalidOperationException">A part of the path before its end does not exist: the text is not the one that the path was made for.</exception>
    public static YamlSpot Find(YamlMapping root, RecordDescription description, IReadOnlyList<string> path) =>
        path.Skip(1).Aggregate(FieldOf(root, description, path[0]), static (at, key) => at.Into(key));

    /// <summary>The index of an element in a list, or −1.</summary>
    public static int IndexOf(YamlSequence list, string id) => list.Items.ToList().FindIndex(item => IdOf(item) == id);

    /// <summary>The order of a record's fields that the description asks for, as indexes of the entries that stand there.</summary>
    public static IReadOnlyList<int> OrderOf(YamlMapping record, RecordDescription description)
    {
        var places = description.Fields.Select((field, index) => (field.Key, index)).ToDictionary(place => place.Key, place => place.index, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, record.Entries.Count).OrderBy(index => places.GetValueOrDefault(record.Entries[index].Key.Value, int.MaxValue))];
    }

    private static string? IdOf(YamlNode element) =>
        element is YamlMapping mapping && EntryOf(mapping, IdKey) is >= 0 and var index ? (mapping.Entries[index].Value as YamlScalar)?.Value : null;

    private YamlSpot Into(string key) => Node switch
    {
        YamlMapping record when Owner is null || Field.Shape == FieldShape.Record => FieldOf(record, RecordDescription.Of(Field.ElementType), key),
        YamlMapping keyed => new YamlSpot(keyed, EntryOf(keyed, key), null, Field),
        YamlSequence list => new YamlSpot(list, IndexOf(list, key), null, Field),
        _ => throw new InvalidOperationException($"There is no {key} below {Field.Key}."),
    };

    private static YamlSpot FieldOf(YamlMapping mapping, RecordDescription description, string key) =>
        description.Find(key) is { } field
            ? new YamlSpot(mapping, EntryOf(mapping, key), description, field)
            : throw new InvalidOperationException($"{description.Type.Name} has no field {key}.");

    private static int EntryOf(YamlMapping mapping, string key) => mapping.Entries.ToList().FindIndex(entry => entry.Key.Value == key);
}
