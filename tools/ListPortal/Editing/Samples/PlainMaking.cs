using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Samples;

/// <summary>Short ways to make records of texts.</summary>
internal static class PlainMaking
{
    public static PlainRecord Record(params (string Key, string Text)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Key, (PlainValue)new PlainText(field.Text))));

    public static PlainList Texts(params string[] texts) => new([.. texts.Select(text => new PlainText(text))]);

    public static PlainRecord With(this PlainRecord record, string key, string text) => record.With(key, new PlainText(text));

    /// <summary>The record with another value of a field, or with one more field.</summary>
    public static PlainRecord With(this PlainRecord record, string key, PlainValue value) =>
        new(record.Find(key) is null ? record.Entries.Append(new(key, value)) : record.Entries.Select(entry => entry.Key == key ? new(key, value) : entry));
}
