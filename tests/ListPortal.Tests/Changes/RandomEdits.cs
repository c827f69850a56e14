using ListPortal.Changes;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Tests.Changes;

/// <summary>Edits that an editor might make anywhere in the lists, told by a seed.</summary>
internal sealed class RandomEdits(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The lists after some edits of some files.</summary>
    public Snapshot Of(Snapshot lists)
    {
        var files = lists.Files.ToDictionary(StringComparer.Ordinal);
        for (var edit = _random.Next(1, 8); edit > 0; edit--)
        {
            var (path, file) = files.ElementAt(_random.Next(files.Count));
            files[path] = file with { Record = Edited(file.Description, file.Record) };
        }

        return new Snapshot(files);
    }

    private PlainRecord Edited(RecordDescription description, PlainRecord record)
    {
        if (description.Body is not null && _random.Next(4) == 0)
        {
            return RandomRecords.With(record, PlainReading.BodyKey, new PlainText("## 新的一节\n\n---\n\n正文。\n"));
        }

        var field = description.Fields[_random.Next(description.Fields.Count)];
        return field.Key == "id" ? record : RandomRecords.With(record, field.Key, Edited(field, record.Find(field.Key)));
    }

    private PlainValue? Edited(FieldDescription field, PlainValue? value)
    {
        var records = new RandomRecords(_random);
        return (value, _random.Next(5)) switch
        {
            (null, _) => records.ValueOf(field),
            (_, 0) when !field.About.Required => null,
            (_, 1) => records.ValueOf(field),
            (PlainRecord record, _) when field.Shape == FieldShape.Record => Edited(RecordDescription.Of(field.ElementType), record),
            (PlainList list, _) when field.Shape == FieldShape.RecordList => Edited(field, list),
            (PlainList list, _) => Shuffled(list),
            (PlainRecord keyed, _) => EditedKeyed(field, keyed),
            _ => records.ValueOf(field),
        };
    }

    private PlainList Edited(FieldDescription field, PlainList list)
    {
        var records = new RandomRecords(_random);
        var items = list.Items.ToList();
        var index = _random.Next(items.Count);
        var element = (PlainRecord)items[index];
        switch (_random.Next(5))
        {
            case 0:
                items.Insert(index, records.ElementOf(field, records.NewId()));
                break;
            case 1 when items.Count > 1:
                items.RemoveAt(index);
                break;
            case 2:
                return Shuffled(list);
            case 3:
                items[index] = RandomRecords.With(element, "id", new PlainText(records.NewId()));
                break;
            default:
                items[index] = Edited(RecordDescription.Of(field.ElementType), element);
                break;
        }

        return new PlainList(items);
    }

    private PlainRecord EditedKeyed(FieldDescription field, PlainRecord keyed)
    {
        var records = new RandomRecords(_random);
        var (key, value) = keyed.Entries[_random.Next(keyed.Entries.Count)];
        return (_random.Next(3), value) switch
        {
            (0, _) when keyed.Entries.Count > 1 => RandomRecords.With(keyed, key, null),
            (1, PlainRecord record) => RandomRecords.With(keyed, key, Edited(RecordDescription.Of(field.ElementType), record)),
            _ => RandomRecords.With(keyed, records.NewId(), ((PlainRecord)records.ValueOf(field)).Entries[0].Value),
        };
    }

    private PlainList Shuffled(PlainList list)
    {
        var items = list.Items.ToArray();
        _random.Shuffle(items);
        return new PlainList(items);
    }
}
