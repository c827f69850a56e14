using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ListPortal.Fields;

namespace ListPortal.Exports.Schemas;

/// <summary>JSON Schema 2020-12 of one kind of file. Records inside it are told once, under <c>$defs</c>.</summary>
internal sealed partial class KindSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string Definitions = "$defs";
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    public static JsonObject Of(RecordDescription kind)
    {
        var schema = new KindSchema();
        var root = schema.Record(kind, isPartial: false);
        var whole = new JsonObject { ["$schema"] = Dialect, ["title"] = kind.Kind!.Label, ["description"] = kind.Kind.Meaning };
        foreach (var (key, value) in root.ToList())
        {
            root.Remove(key);
            whole[key] = value;
        }

        if (schema._definitions.Count > 0)
        {
            whole[Definitions] = new JsonObject(schema._definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        }

        return whole;
    }

    /// <summary>The name of a kind or record in file names and references: <c>town-division</c>.</summary>
    public static string NameOf(RecordDescription record)
    {
        var name = Hyphenated(record.Type.Name.Split('`')[0]);
        return record.Type.IsGenericType ? $"{Hyphenated(record.Type.GetGenericArguments()[0].Name)}-{name}" : name;
    }

    private JsonObject Record(RecordDescription record, bool isPartial)
    {
        var properties = new JsonObject(record.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Property(field))));
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = isPartial ? [] : record.Fields.Where(field => field.About.Required).Select(field => (JsonNode?)JsonValue.Create(field.Key)).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    private JsonObject Property(FieldDescription field)
    {
        var property = new JsonObject { ["title"] = field.About.Label, ["description"] = Described(field) };
        foreach (var (key, value) in Value(field).ToList())
        {
            property[key] = value?.DeepClone();
        }

        if (field.About.Example is { } example && field.Shape == FieldShape.Scalar)
        {
            property["examples"] = new JsonArray(field.ElementType == typeof(int) ? JsonNode.Parse(example) : JsonValue.Create(example));
        }

        return property;
    }

    private JsonObject Value(FieldDescription field) => field.Shape switch
    {
        FieldShape.Scalar => ScalarSchema.Of(field),
        FieldShape.ScalarList => OrAbsent(field, new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = ScalarSchema.Element(field) }),
        FieldShape.Record => OrAbsent(field, Reference(field, isPartial: false)),
        FieldShape.RecordList => OrAbsent(field, new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Reference(field, isPartial: false) }),
        FieldShape.KeyedTexts => Keyed(ScalarSchema.Element(field)),
        _ => Keyed(Reference(field, isPartial: true)),
    };

    private static JsonObject Keyed(JsonObject element) =>
        new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = ScalarSchema.IdPattern }, ["additionalProperties"] = element };

    private static JsonObject OrAbsent(FieldDescription field, JsonObject value) => FieldAdvice.AbsencesOf(field) is { Count: > 0 } words
        ? new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) }) }
        : value;

    private JsonObject Reference(FieldDescription field, bool isPartial)
    {
        var record = RecordDescription.Of(field.ElementType);
        var name = isPartial ? $"{NameOf(record)}-change" : NameOf(record);
        if (_definitions.TryAdd(name, null))
        {
            _definitions[name] = Record(record, isPartial);
        }

        return new JsonObject { ["$ref"] = $"#/{Definitions}/{name}" };
    }

    private static string Described(FieldDescription field)
    {
        var notes = new List<string> { field.About.Meaning };
        notes.AddRange(FieldAdvice.AbsencesOf(field) is { Count: > 0 } words ? [$"可以写{string.Join("或", words)}。"] : []);
        notes.AddRange(field.About.Markdown ? ["可以使用 Markdown。"] : []);
        notes.AddRange(field.About.Unit is { } unit ? [$"单位：{unit}。"] : []);
        return string.Concat(notes);
    }

    private static string Hyphenated(string name) => InnerCapital().Replace(name["Source".Length..], "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex InnerCapital();
}
