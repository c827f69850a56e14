using ListPortal.Content;
using ListPortal.Fields;

namespace ListPortal.Changes;

/// <summary>Where a change stands: a file, and in it the keys of fields and the ids of elements from the outside inwards.</summary>
/// <param name="Keys">Empty for the file as a whole.</param>
public sealed record ChangePlace(string File, IReadOnlyList<string> Keys)
{
    private const char Separator = '/';

    /// <summary>The keys in one text, for example <c>materials/licence/copies</c>.</summary>
    public string Path => string.Join(Separator, Keys);

    /// <summary>The last field on the way, whether the place is the field itself or an element of it; null for a file and for its Markdown.</summary>
    public FieldDescription? Field => Fields.LastOrDefault(each => each is not null);

    /// <summary>For each key the field that it names; null where the key is an id.</summary>
    public IReadOnlyList<FieldDescription?> Fields => [.. Walk()];

    public static ChangePlace Parse(string file, string path) => new(file, path.Length == 0 ? [] : path.Split(Separator));

    public ChangePlace Into(string key) => this with { Keys = [.. Keys, key] };

    public bool Equals(ChangePlace? other) => other is not null && File == other.File && Keys.SequenceEqual(other.Keys);

    public override int GetHashCode() => HashCode.Combine(File, Path);

    private IEnumerable<FieldDescription?> Walk()
    {
        var record = ContentKinds.Of(File)?.Description;
        FieldDescription? list = null;
        foreach (var key in Keys)
        {
            var field = list is null ? record?.Find(key) : null;
            yield return field;
            var goesOn = field ?? list;
            record = goesOn is null ? null : RecordOf(goesOn);
            list = field is { Shape: FieldShape.RecordList or FieldShape.KeyedRecords or FieldShape.KeyedTexts } ? field : null;
        }
    }

    private static RecordDescription? RecordOf(FieldDescription field) =>
        typeof(SourceRecord).IsAssignableFrom(field.ElementType) ? RecordDescription.Of(field.ElementType) : null;
}
