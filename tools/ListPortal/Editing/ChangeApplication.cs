using ListPortal.Changes;
using ListPortal.Content;

namespace ListPortal.Editing;

/// <summary>Carries changes out on the text of the lists. What a change does not name keeps every character.</summary>
public static class ChangeApplication
{
    /// <summary>The files that become others: with their new bytes, or with null where the file goes.</summary>
    /// <param name="changes">Free of conflicts with the files.</param>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> Of(IReadOnlyList<ContentFile> files, IReadOnlyList<Change> changes)
    {
        var texts = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var written = new SortedDictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        foreach (var group in changes.GroupBy(change => change.Place.File, StringComparer.Ordinal))
        {
            written[group.Key] = Changed(group.Key, [.. group], texts);
        }

        return written;
    }

    private static ReadOnlyMemory<byte>? Changed(string path, IReadOnlyList<Change> changes, Dictionary<string, ContentFile> texts)
    {
        var description = ContentKinds.Of(path)?.Description ?? throw new InvalidOperationException($"No list owns {path}.");
        if (changes is [{ Place.Keys.Count: 0 } whole])
        {
            // A bare null would become an empty file: ReadOnlyMemory takes it for an array.
            return whole.After is Fields.Plain.PlainRecord record ? EditedFile.Of(new FileRecord(description, record)) : default(ReadOnlyMemory<byte>?);
        }

        var file = new EditedFile(texts[path], description);
        foreach (var change in changes)
        {
            file.Carry(change);
        }

        return file.Bytes;
    }
}
