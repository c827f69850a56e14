using System.Text.Encodings.Web;
using System.Text.Json;
using ListPortal.Site;

namespace ListPortal.Exports.Linked;

/// <summary>Writes a graph as JSON-LD 1.1, with its context inside, so that nobody has to fetch one to read it.</summary>
internal static class RdfJson
{
    /// <summary>Simplified Chinese (BCP 47), in the lower case that RDF libraries make of it.</summary>
    public const string Language = "zh-hans";

    // Programs read it; people read Turtle, which says the same.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Write(RdfGraph graph, string path, string ownTerms)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            foreach (var (prefix, address) in Vocabulary.Prefixes.Append(new(Vocabulary.Own, ownTerms)))
            {
                // A prefix that ends in a slash or a hash is one without being told (JSON-LD 1.1, 4.1.5).
                json.WriteString(prefix, address);
            }

            json.WriteEndObject();
            json.WriteStartArray("@graph");
            foreach (var node in graph.Nodes)
            {
                Write(json, node);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile(path, stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, RdfNode node)
    {
        json.WriteStartObject();
        json.WriteString("@id", node.Iri);
        json.WriteStartArray("@type");
        foreach (var type in node.Types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
        foreach (var group in node.Statements.GroupBy(statement => statement.Predicate, StringComparer.Ordinal))
        {
            json.WriteStartArray(group.Key);
            foreach (var (_, value) in group)
            {
                Write(json, value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RdfValue value)
    {
        json.WriteStartObject();
        json.WriteString(value.IsResource ? "@id" : "@value", value.Text);
        if (value.IsChinese)
        {
            json.WriteString("@language", Language);
        }
        else if (value.Type is { } type and not "xsd:string")
        {
            json.WriteString("@type", type);
        }

        json.WriteEndObject();
    }
}
