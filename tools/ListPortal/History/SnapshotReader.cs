using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.History;

/// <summary>Reads one state of the lists after another. Most files stay as they were, and so does what was read of them.</summary>
internal sealed class SnapshotReader
{
    private Dictionary<SourceRecord, FileRecord> _known = new(ReferenceEqualityComparer.Instance);

    public Snapshot Read(SourceContent content)
    {
        var lists = content.All.Where(record => record.Position.File != ContentKinds.Settings).ToList();
        var now = new Dictionary<SourceRecord, FileRecord>(lists.Count, ReferenceEqualityComparer.Instance);
        foreach (var record in lists)
        {
            now[record] = _known.GetValueOrDefault(record) ?? new FileRecord(RecordDescription.Of(record.GetType()), PlainReading.Of(record));
        }

        _known = now;
        return new Snapshot(now.Where(pair => pair.Value.Record.Entries.Count > 0).Select(pair => KeyValuePair.Create(pair.Key.Position.File, pair.Value)));
    }
}
