using System.Text.Json.Nodes;
using ListPortal.Content;
using ListPortal.Exports.Schemas;
using ListPortal.Fields.Plain;
using ListPortal.Site;
using ListPortal.Site.Data;

namespace ListPortal.Exports.OpenData;

/// <summary>The JSON Schema of a list as open data: that of its files, with what their paths say and whether a record is a sample.</summary>
internal static class ListSchema
{
    private const string Definitions = "$defs";

    public static OutputFile Of(DataList list) => SchemaFiles.Written(OutputFile.PathOf(list.Schema), Schema(list));

    private static JsonObject Schema(DataList list)
    {
        var record = KindSchema.Of(list.Description);
        var dialect = record["$schema"]!.DeepClone();
        var definitions = record[Definitions]?.DeepClone();
        record.Remove("$schema");
        record.Remove(Definitions);
        AddNames(record, list);
        var schema = new JsonObject
        {
            ["$schema"] = dialect,
            ["title"] = list.Label,
            ["description"] = list.Meaning,
            ["type"] = "object",
            ["required"] = new JsonArray("$schema", "list", "title", "changed", "records"),
            ["properties"] = new JsonObject
            {
                ["$schema"] = new JsonObject { ["type"] = "string" },
                ["list"] = new JsonObject { ["const"] = list.Name },
                ["title"] = new JsonObject { ["const"] = list.Label },
                ["changed"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ["description"] = "清单最近一次公布改动的日期。" },
                ["records"] = new JsonObject { ["type"] = "array", ["items"] = record },
            },
            ["additionalProperties"] = false,
        };
        if (definitions is not null)
        {
            schema[Definitions] = definitions;
        }

        return schema;
    }

    private static void AddNames(JsonObject record, DataList list)
    {
        var properties = record["properties"]!.AsObject();
        var required = record["required"]?.AsArray() ?? [];
        foreach (var name in list.Description.FromPath.Keys.Order(StringComparer.Ordinal))
        {
            properties[name] = new JsonObject { ["type"] = "string", ["pattern"] = $"^{Slug.Pattern}$", ["description"] = "标识，就是网址中的一段。" };
            required.Add(name);
        }

        properties["sample"] = new JsonObject { ["type"] = "boolean", ["description"] = "示例：依据文件是示例，不能作为办事依据。" };
        if (list.Description.Body is not null)
        {
            properties[PlainReading.BodyKey] = new JsonObject { ["type"] = "string", ["description"] = "正文，Markdown。" };
        }

        record["required"] = required.DeepClone();
    }
}
