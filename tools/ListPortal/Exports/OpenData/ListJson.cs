using System.Text.Encodings.Web;
using System.Text.Json;
using ListPortal.Changes;
using ListPortal.Fields;
using ListPortal.Fields.Plain;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>A list as JSON: its records as their files say them, with the keys that editors write; numbers are numbers, all else is text.</summary>
internal static class ListJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Of(OpenLists lists, DataList list) => new(OutputFile.PathOf(list.Json), Write(lists, list, null));

    public static OutputFile Of(OpenLists lists, DataList list, string zone) => new(OutputFile.PathOf(list.JsonOf(zone)), Write(lists, list, zone));

    private static byte[] Write(OpenLists lists, DataList list, string? zone)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", lists.Portal.Settings.BaseUrl + lists.Portal.Settings.BasePath + list.Schema[1..]);
            json.WriteString("list", list.Name);
            json.WriteString("title", list.Label);
            json.WriteString("changed", lists.LastChange);
            json.WriteStartArray("records");
            foreach (var (path, file) in lists.FilesOf(list, zone))
            {
                WriteFile(json, path, file, lists.IsSample(file));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteFile(Utf8JsonWriter json, string path, FileRecord file, bool? isSample)
    {
        json.WriteStartObject();
        foreach (var (name, value) in OpenLists.NamesOf(path))
        {
            json.WriteString(name, value);
        }

        if (isSample is { } sample)
        {
            json.WriteBoolean("sample", sample);
        }

        WriteFields(json, file.Description, file.Record);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, RecordDescription description, PlainRecord record)
    {
        foreach (var (key, value) in record.Entries)
        {
            json.WritePropertyName(key);
            Write(json, description.Find(key), value);
        }
    }

    private static void Write(Utf8JsonWriter json, FieldDescription? field, PlainValue value)
    {
        switch (value)
        {
            case PlainText text when field?.ElementType == typeof(int) && !text.IsAbsence:
                json.WriteRawValue(text.Value);
                break;
            case PlainText text:
                json.WriteStringValue(text.Value);
                break;
            case PlainList list:
                json.WriteStartArray();
                foreach (var element in list.Items)
                {
                    Write(json, field, element);
                }

                json.WriteEndArray();
                break;
            case PlainRecord keyed when field?.Shape is FieldShape.KeyedRecords or FieldShape.KeyedTexts:
                WriteKeyed(json, field, keyed);
                break;
            case PlainRecord record:
                json.WriteStartObject();
                WriteFields(json, RecordDescription.Of(field!.ElementType), record);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteKeyed(Utf8JsonWriter json, FieldDescription field, PlainRecord keyed)
    {
        json.WriteStartObject();
        foreach (var (id, element) in keyed.Entries)
        {
            json.WritePropertyName(id);
            if (element is PlainRecord record)
            {
                json.WriteStartObject();
                WriteFields(json, RecordDescription.Of(field.ElementType), record);
                json.WriteEndObject();
            }
            else
            {
                json.WriteStringValue(((PlainText)element).Value);
            }
        }

        json.WriteEndObject();
    }
}
