using System.Text;
using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Content.Patching;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing;

/// <summary>One file on which changes are carried out; its byte order mark, line ends and comments stay what they are.</summary>
public sealed class EditedFile
{
    private const string Fence = "---\n";
    private readonly bool _hasMark;
    private readonly bool _isWindows;
    private readonly YamlPatcher _yaml;
    private string? _body;

    public EditedFile(ContentFile file, RecordDescription description)
    {
        var bytes = file.Bytes.Span;
        _hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        var text = Encoding.UTF8.GetString(_hasMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        _isWindows = text.Contains("\r\n", StringComparison.Ordinal);
        var unified = text.ReplaceLineEndings("\n");
        var end = description.Body is null ? -1 : unified.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) + 1;
        _yaml = new YamlPatcher(end < 0 ? unified : unified[Fence.Length..end], description);
        _body = end < 0 ? null : unified[(end + Fence.Length)..];
    }

    /// <summary>A new file that holds a record.</summary>
    public static ReadOnlyMemory<byte> Of(FileRecord file)
    {
        var yaml = YamlWriter.Fields(file.Description, file.Record, 0);
        return Encoding.UTF8.GetBytes(file.Description.Body is null ? yaml : Fence + yaml + Fence + file.Record.TextOf(PlainReading.BodyKey));
    }

    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            var text = _body is null ? _yaml.Text : Fence + _yaml.Text + Fence + _body;
            var bytes = Encoding.UTF8.GetBytes(_isWindows ? text.ReplaceLineEndings("\r\n") : text);
            return _hasMark ? (byte[])[.. Encoding.UTF8.Preamble, .. bytes] : bytes;
        }
    }

    public void Carry(Change change)
    {
        var path = change.Place.Keys;
        if (_body is not null && path is [PlainReading.BodyKey])
        {
            _body = (change.After as PlainText)?.Value ?? "";
            return;
        }

        switch (change.Kind)
        {
            case ChangeKind.Renamed:
                _yaml.Set([.. path, "id"], change.After!);
                break;
            case ChangeKind.Reordered:
                _yaml.Reorder(path, [.. ((PlainList)change.After!).Items.Cast<PlainText>().Select(id => id.Value)]);
                break;
            case ChangeKind.Removed:
                _yaml.Remove(path);
                break;
            case ChangeKind.Added when change.Behind is not null:
                _yaml.Insert([.. path.SkipLast(1)], (PlainRecord)change.After!, change.Behind);
                break;
            default:
                _yaml.Set(path, change.After!);
                break;
        }
    }
}
