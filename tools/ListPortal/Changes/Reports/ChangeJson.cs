using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Reports;

/// <summary>Changes as JSON, complete enough to be carried out elsewhere, and back again.</summary>
public static class ChangeJson
{
    /// <summary>Chinese stays readable; the text goes to a terminal or a file, never into a page.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(Change change)
    {
        var json = new JsonObject
        {
            ["file"] = change.Place.File,
            ["path"] = change.Place.Path,
            ["kind"] = change.Kind.WordOf(),
        };
        if (change.Behind is not null)
        {
            json["behind"] = change.Behind;
        }

        json["before"] = Of(change.Before);
        json["after"] = Of(change.After);
        return json;
    }

    /// <summary>A value in one line, for messages.</summary>
    public static string Words(PlainValue value) => value is PlainText text ? text.Value : Of(value)!.ToJsonString(Readable);

    /// <exception cref="FormatException">It is no change of these lists; the message tells an editor why.</exception>
    public static Change Read(JsonNode? json)
    {
        if (json is not JsonObject change)
        {
            throw new FormatException("每一处改动应是一个 JSON 对象。");
        }

        var place = ChangePlace.Parse(Text(change, "file"), Text(change, "path"));
        var kind = TermWords.Of(typeof(ChangeKind)).FirstOrDefault(term => term.Word == Text(change, "kind"))?.Value as ChangeKind?
            ?? throw new FormatException($"不认识的改动类型“{Text(change, "kind")}”。");
        Refuse(place);
        return new Change(place, kind, Value(change["before"]), Value(change["after"])) { Behind = change["behind"]?.GetValue<string>() };
    }

    private static void Refuse(ChangePlace place)
    {
        if (ContentKinds.Of(place.File) is not var (description, names) || !names.Values.All(Slug.IsValid))
        {
            throw new FormatException($"没有哪张清单使用文件“{place.File}”。");
        }

        var isBody = description.Body is not null && place.Keys is [PlainReading.BodyKey];
        if (place.Keys.Count > 0 && place.Fields[0] is null && !isBody)
        {
            throw new FormatException($"{place.File} 中没有字段“{place.Path}”。");
        }
    }

    private static JsonNode? Of(PlainValue? value) => value switch
    {
        PlainText text => JsonValue.Create(text.Value),
        PlainList list => new JsonArray([.. list.Items.Select(Of)]),
        PlainRecord record => new JsonObject(record.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        _ => null,
    };

    private static PlainValue? Value(JsonNode? json) => json switch
    {
        null => null,
        JsonArray list => new PlainList([.. list.Select(item => Value(item) ?? throw new FormatException("列表中不能有 null。"))]),
        JsonObject record => new PlainRecord(record.Select(entry => KeyValuePair.Create(entry.Key, Value(entry.Value) ?? throw new FormatException($"“{entry.Key}”不能是 null。")))),
        _ => json.GetValueKind() == JsonValueKind.String ? new PlainText(json.GetValue<string>()) : throw new FormatException("值应写成文字。"),
    };

    private static string Text(JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw new FormatException($"改动缺少“{key}”。");
}
