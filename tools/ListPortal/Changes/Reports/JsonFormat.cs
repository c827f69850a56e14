using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ListPortal.Changes.Telling;
using ListPortal.Fields;

namespace ListPortal.Changes.Reports;

/// <summary>For programs, and complete: <c>changes</c> carried out on the base give the head.</summary>
public sealed class JsonFormat : IChangeFormat
{
    /// <summary>The name by which a file of changes is known again.</summary>
    private const string Name = "listportal-changes";

    private const int Version = 1;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(ChangeReport report, TextWriter output)
    {
        var json = new JsonObject
        {
            ["format"] = Name,
            ["version"] = Version,
            ["base"] = report.Base,
            ["head"] = report.Head,
            ["note"] = report.Note,
            ["changes"] = new JsonArray([.. report.Changes.Select(ChangeJson.Of)]),
            ["sentences"] = new JsonArray([.. report.Told.Select(told => Sentence(told, report.Changes))]),
            ["totals"] = new JsonArray([.. report.Totals.Select(total => new JsonObject { ["name"] = total.Name, ["before"] = total.Before, ["after"] = total.After })]),
            ["pages"] = report.Pages is { } pages ? new JsonArray([.. pages.Select(Page)]) : null,
        };
        output.WriteLine(json.ToJsonString(Readable));
    }

    /// <summary>The changes of a report that was written as JSON.</summary>
    /// <exception cref="FormatException">The text is no such report; the message tells an editor why.</exception>
    public static IReadOnlyList<Change> Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject json && json["format"]?.GetValue<string>() == Name && json["changes"] is JsonArray changes
                ? [.. changes.Select(ChangeJson.Read)]
                : throw new FormatException("这不是 diff --format json 写出的文件。");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("文件不是可以读取的 JSON；请重新运行 diff --format json。", exception);
        }
    }

    private static JsonObject Sentence(ToldChange told, IReadOnlyList<Change> changes) => new()
    {
        ["subject"] = told.Subject,
        ["sentence"] = told.Sentence,
        ["class"] = told.Class.LabelOf(),
        ["changes"] = new JsonArray([.. told.Changes.Select(change => JsonValue.Create(IndexOf(changes, change)))]),
        ["zones"] = Texts(told.Zones),
        ["untouched"] = Texts(told.Untouched),
        ["reviewers"] = Texts(told.Reviewers),
    };

    private static JsonObject Page(TouchedPage page) => new() { ["address"] = page.Address, ["title"] = page.Title, ["kind"] = page.Kind.WordOf() };

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static int IndexOf(IReadOnlyList<Change> changes, Change change) => Enumerable.Range(0, changes.Count).First(index => ReferenceEquals(changes[index], change));
}
