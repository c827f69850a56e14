using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes;

/// <summary>
/// Finds every difference between two states of the lists. Files come in the order of their paths, fields in that of their
/// description; changes of a list stand in the order in which they can be carried out.
/// </summary>
public static class ChangeList
{
    public static IReadOnlyList<Change> Between(Snapshot before, Snapshot after) =>
        [.. from path in before.Files.Keys.Union(after.Files.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            where !before.Unreadable.Contains(path) && !after.Unreadable.Contains(path)
            from change in OfFile(path, before, after)
            select change];

    private static IEnumerable<Change> OfFile(string path, Snapshot before, Snapshot after)
    {
        var place = new ChangePlace(path, []);
        return (before.Files.GetValueOrDefault(path), after.Files.GetValueOrDefault(path)) switch
        {
            (null, { } added) => [new Change(place, ChangeKind.Added, null, added.Record)],
            ({ } removed, null) => [new Change(place, ChangeKind.Removed, removed.Record, null)],
            // Read once and kept, as most files are from one commit to the next.
            ({ } old, { } now) when ReferenceEquals(old, now) => [],
            ({ } old, { } now) => OfRecord(place, old.Description, old.Record, now.Record),
            _ => [],
        };
    }

    private static IEnumerable<Change> OfRecord(ChangePlace place, RecordDescription description, PlainRecord before, PlainRecord after)
    {
        var fields = description.Fields.SelectMany(field => OfField(place.Into(field.Key), field, before.Find(field.Key), after.Find(field.Key)));
        return description.Body is null ? fields : fields.Concat(OfValue(place.Into(PlainReading.BodyKey), before.Find(PlainReading.BodyKey), after.Find(PlainReading.BodyKey)));
    }

    private static IEnumerable<Change> OfField(ChangePlace place, FieldDescription field, PlainValue? before, PlainValue? after) => (field.Shape, before, after) switch
    {
        (FieldShape.Record, PlainRecord old, PlainRecord now) => OfRecord(place, RecordDescription.Of(field.ElementType), old, now),
        (FieldShape.RecordList, PlainList old, PlainList now) => new ElementChanges(place, old, now).All((at, was, @is) => OfRecord(at, RecordDescription.Of(field.ElementType), was, @is)),
        (FieldShape.KeyedRecords or FieldShape.KeyedTexts, PlainRecord old, PlainRecord now) => OfKeyed(place, field, old, now),
        _ => OfValue(place, before, after),
    };

    private static IEnumerable<Change> OfKeyed(ChangePlace place, FieldDescription field, PlainRecord before, PlainRecord after) =>
        from key in before.Entries.Concat(after.Entries).Select(entry => entry.Key).Distinct(StringComparer.Ordinal)
        from change in (before.Find(key), after.Find(key)) is (PlainRecord old, PlainRecord now)
            ? OfRecord(place.Into(key), RecordDescription.Of(field.ElementType), old, now)
            : OfValue(place.Into(key), before.Find(key), after.Find(key))
        select change;

    private static IEnumerable<Change> OfValue(ChangePlace place, PlainValue? before, PlainValue? after) => (before, after) switch
    {
        (null, null) => [],
        (null, _) => [new Change(place, ChangeKind.Added, null, after)],
        (_, null) => [new Change(place, ChangeKind.Removed, before, null)],
        _ => before.Equals(after) ? [] : [new Change(place, ChangeKind.Changed, before, after)],
    };
}
