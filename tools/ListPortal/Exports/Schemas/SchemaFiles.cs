using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Site;

namespace ListPortal.Exports.Schemas;

/// <summary>A JSON Schema for each kind of file and the settings by which editors find it, made from the one description of fields.</summary>
public static partial class SchemaFiles
{
    private const string Folder = ".vscode/schemas";
    private const string Settings = ".vscode/settings.json";
    private const string Extensions = ".vscode/extensions.json";
    private const string Extension = "redhat.vscode-yaml";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<OutputFile> All =>
    [
        .. ContentKinds.All.Select(kind => Written(PathOf(kind), KindSchema.Of(kind))),
        Written(Settings, EditorSettings()),
        Written(Extensions, new JsonObject { ["recommendations"] = new JsonArray(Extension) }),
    ];

    /// <summary>The English name of a kind, for example <c>town-division</c>.</summary>
    public static string NameOf(RecordDescription kind) => KindSchema.NameOf(kind);

    /// <summary>Below the root, for example <c>.vscode/schemas/town-division.schema.json</c>.</summary>
    public static string PathOf(RecordDescription kind) => $"{Folder}/{KindSchema.NameOf(kind)}.schema.json";

    /// <summary>The comment by which editors without these settings find the schema of a file.</summary>
    /// <param name="path">The file, below the root.</param>
    public static string Modeline(RecordDescription kind, string path) =>
        $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/')))}{PathOf(kind)}";

    // YAML tools cannot use a schema for the head of a Markdown file, so pages are left out.
    private static JsonObject EditorSettings() => new()
    {
        ["yaml.schemas"] = new JsonObject(
            ContentKinds.All.Where(kind => kind.Body is null).Select(kind => KeyValuePair.Create(PathOf(kind), (JsonNode?)JsonValue.Create(NameInPath().Replace(kind.Kind!.Path, "*"))))),
        // The layout of the lists is their editors'; a formatter would make every file a change.
        ["yaml.format.enable"] = false,
        ["[yaml]"] = new JsonObject { ["editor.tabSize"] = 2, ["editor.insertSpaces"] = true, ["editor.formatOnSave"] = false },
        ["files.encoding"] = "utf8",
        ["files.eol"] = "\n",
        ["editor.wordWrap"] = "on",
    };

    /// <summary>A schema as people read it.</summary>
    internal static OutputFile Written(string path, JsonObject json) => OutputFile.Text(path, json.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n");

    [GeneratedRegex("\\{[a-z]+\\}")]
    private static partial Regex NameInPath();
}
