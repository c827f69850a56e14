using System.Text.Encodings.Web;
using System.Text.Json;
using ListPortal.Model;
using ListPortal.Search;
using ListPortal.Site;

namespace ListPortal.Exports.Lunr;

/// <summary>The records of the site's search as an index that lunr 2.3.9 loads, for whoever runs a search of their own.</summary>
public static class LunrFiles
{
    public const string Index = "lunr.json";
    public const string Documents = "documents.json";

    /// <summary>lunr warns where its own version is another.</summary>
    private const string Version = "2.3.9";

    // Chinese as it is; escaped it would triple the size.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<OutputFile> Of(Portal portal)
    {
        var records = SearchRecords.Of(portal);
        var folding = new Folding(portal.SearchWords.Simplified);
        var index = new LunrIndex([.. records.Select(record => LunrDocument.Of(record, folding))]);
        return [Json(Index, writer => WriteIndex(writer, index)), Json(Documents, writer => WriteDocuments(writer, records))];
    }

    private static void WriteIndex(Utf8JsonWriter writer, LunrIndex index)
    {
        writer.WriteStartObject();
        writer.WriteString("version", Version);
        WriteTexts(writer, "fields", LunrDocument.Fields);
        writer.WriteStartArray("fieldVectors");
        foreach (var (reference, weights) in index.Vectors())
        {
            WriteVector(writer, reference, weights);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("invertedIndex");
        foreach (var (term, posting) in index.Postings)
        {
            WritePosting(writer, term, posting);
        }

        writer.WriteEndArray();
        // No step of lunr's suits: its stemmer and its stop words are English.
        WriteTexts(writer, "pipeline", []);
        writer.WriteEndObject();
    }

    private static void WriteVector(Utf8JsonWriter writer, string reference, IEnumerable<(int Number, double Weight)> weights)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(reference);
        writer.WriteStartArray();
        foreach (var (number, weight) in weights)
        {
            writer.WriteNumberValue(number);
            writer.WriteNumberValue(weight);
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
    }

    private static void WritePosting(Utf8JsonWriter writer, string term, LunrPosting posting)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(term);
        writer.WriteStartObject();
        writer.WriteNumber("_index", posting.Number);
        foreach (var (field, refs) in LunrDocument.Fields.Zip(posting.Refs))
        {
            writer.WriteStartObject(field);
            foreach (var reference in refs)
            {
                writer.WriteStartObject(reference);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteDocuments(Utf8JsonWriter writer, IReadOnlyList<SearchRecord> records)
    {
        writer.WriteStartObject();
        foreach (var record in records)
        {
            writer.WriteStartObject(record.Url);
            writer.WriteString("kind", record.Kind);
            writer.WriteString("title", record.Title);
            writer.WriteString("url", record.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static OutputFile Json(string path, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            write(writer);
        }

        return new OutputFile(path, stream.ToArray());
    }
}
