using ListPortal.Changes;
using ListPortal.Content;
using ListPortal.Content.Patching;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing;

/// <summary>One file on which changes are carried out; its byte order mark, line ends and comments stay what they are.</summary>
public sealed class EditedFile
{
    private readonly FileText _before;
    private readonly YamlPatcher _yaml;
    private string? _body;

    public EditedFile(ContentFile file, RecordDescription description)
    {
        _before = FileText.Of(file, description);
        _yaml = new YamlPatcher(_before.Yaml, description);
        _body = _before.Body;
    }

    /// <summary>A new file that holds a record.</summary>
    public static ReadOnlyMemory<byte> Of(FileRecord file)
    {
        var body = file.Description.Body is null ? null : file.Record.TextOf(PlainReading.BodyKey);
        return new FileText(HasMark: false, IsWindows: false, YamlWriter.Fields(file.Description, file.Record, 0), body).Bytes;
    }

    public ReadOnlyMemory<byte> Bytes => (_before with { Yaml = _yaml.Text, Body = _body }).Bytes;

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
