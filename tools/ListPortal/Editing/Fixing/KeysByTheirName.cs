using ListPortal.Content.Yaml;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>Writes the key of a field where its Chinese label stands as the key, if no other field of the record has that label.</summary>
internal static class KeysByTheirName
{
    /// <summary>The field that a key of a record means without any doubt: by its name, or by its label.</summary>
    public static FieldDescription? FieldOf(YamlScalar key, YamlMapping record, RecordDescription description)
    {
        if (description.Find(key.Value) is { } field)
        {
            return field;
        }

        var name = key.Value.Trim();
        var labelled = description.Fields.Where(each => each.About.Label == name).ToList();
        var meant = description.Find(name) ?? (labelled is [var only] ? only : null);
        return meant is null || record.Entries.Any(entry => entry.Key.Value == meant.Key) ? null : meant;
    }
}
