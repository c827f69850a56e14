using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes;

/// <summary>All that the lists say at one time, file by file, without the places where it stands.</summary>
public sealed class Snapshot(IEnumerable<KeyValuePair<string, FileRecord>> files)
{
    /// <summary>By path, in ordinal order.</summary>
    public IReadOnlyDictionary<string, FileRecord> Files { get; } = new SortedDictionary<string, FileRecord>(files.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Files of which nothing could be read, so that nobody can say what they changed.</summary>
    public IReadOnlySet<string> Unreadable { get; private init; } = new HashSet<string>();

    public static Snapshot Of(SourceContent content)
    {
        var files = content.All
            .Select(record => KeyValuePair.Create(record.Position.File, new FileRecord(RecordDescription.Of(record.GetType()), PlainReading.Of(record))))
            .ToLookup(file => file.Value.Record.Entries.Count > 0);
        return new Snapshot(files[true]) { Unreadable = files[false].Select(file => file.Key).ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>What stands at a place, or null.</summary>
    public PlainValue? Find(ChangePlace place) =>
        Files.GetValueOrDefault(place.File) is { } file ? place.Keys.Aggregate<string, PlainValue?>(file.Record, Into) : null;

    private static PlainValue? Into(PlainValue? value, string key) => value switch
    {
        PlainRecord record => record.Find(key),
        PlainList list => list.Items.OfType<PlainRecord>().FirstOrDefault(element => element.Id == key),
        _ => null,
    };
}
