using System.Text;
using System.Text.Json;
using Json.Schema;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Exports.Schemas;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Schemas;

/// <summary>The schemas that editors' tools use say the same as the generator does.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, JsonSchema> Schemas = SchemaFiles.All
        .Where(file => file.Path.EndsWith(".schema.json", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => JsonSchema.FromText(Encoding.UTF8.GetString(file.Bytes.Span), new BuildOptions { SchemaRegistry = new SchemaRegistry() }), StringComparer.Ordinal);

    public static TheoryData<string> Folders => ["", "tests/sites/one-zone", "tests/sites/sub-folder"];

    [Fact]
    public void The_committed_schemas_are_those_of_the_field_description() =>
        Assert.All(SchemaFiles.All, file => Assert.True(
            File.Exists(Repository.PathOf(file.Path)) && File.ReadAllText(Repository.PathOf(file.Path)) == Encoding.UTF8.GetString(file.Bytes.Span),
            $"{file.Path} is not in step; run: dotnet run --project tools/ListPortal -- schema"));

    [Fact]
    public void No_schema_is_left_behind() =>
        Assert.Equal(
            SchemaFiles.All.Select(file => file.Path).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.PathOf(".vscode"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_schema_is_valid_itself() =>
        Assert.All(Schemas, schema => Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(File.ReadAllText(Repository.PathOf(schema.Key))).RootElement).IsValid, schema.Key));

    [Theory]
    [MemberData(nameof(Folders))]
    public void All_content_is_valid(string folder) =>
        Assert.All(ContentFolder.Read(Repository.PathOf(folder), new DiagnosticBag()).Where(file => file.Path != ContentKinds.Guide), file => Assert.Equal("", Faults(file.Path, Encoding.UTF8.GetString(file.Bytes.Span))));

    [Theory]
    [InlineData("colour: 红", "colour", "/colour")]
    [InlineData("visits: 一次", "visits: 1", "/visits")]
    [InlineData("form: 委拖", "form: 委托", "/form")]
    [InlineData("document: 无", "document: first-batch-2024", "/document")]
    [InlineData("channels: 窗口办理", "channels:\n  - 窗口办理\n  - 网上办理\n  - 快递申请", "/channels")]
    [InlineData("effective: 2024/7/1", "effective: 2024-07-01", "/effective")]
    [InlineData("", "post: 食品经营许可审查岗\n", "")]
    public void A_slip_is_told_where_it_stands(string slip, string right, string where)
    {
        const string Path = "content/delegations/danyang-edz/food-business-licence.yml";
        var text = File.ReadAllText(Repository.PathOf(Path));
        var wrong = right == "colour" ? $"{text}{slip}\n" : text.Replace(right, slip, StringComparison.Ordinal);
        Assert.NotEqual(text, wrong);
        Assert.Contains($"{where}:", Faults(Path, wrong).Split(' '));
    }

    /// <summary>An editor's engine reads a number there.</summary>
    [Fact]
    public void An_id_of_digits_is_no_slip()
    {
        const string Path = "content/delegations/danyang-edz/food-business-licence.yml";
        var text = File.ReadAllText(Repository.PathOf(Path)).Replace("document: first-batch-2024", "document: 2026", StringComparison.Ordinal);
        Assert.Contains("document: 2026\n", text, StringComparison.Ordinal);
        Assert.Equal("", Faults(Path, text));
    }

    [Fact]
    public void A_modeline_leads_from_the_file_to_its_schema() =>
        Assert.Equal(
            "# yaml-language-server: $schema=../../../.vscode/schemas/delegation.schema.json",
            SchemaFiles.Modeline(ContentKinds.Of("content/delegations/a/b.yml")!.Value.Description, "content/delegations/a/b.yml"));

    /// <summary>Every place with what is wrong there, one after another; empty where all is right.</summary>
    private static string Faults(string path, string text)
    {
        var description = ContentKinds.Of(path)!.Value.Description;
        var yaml = description.Body is null ? text : text.Split("---\n")[1];
        var instance = JsonDocument.Parse(YamlAsJson.Read(yaml)!.ToJsonString()).RootElement;
        var result = Schemas[SchemaFiles.PathOf(description)].Evaluate(instance, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? "" : string.Join(' ', (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}"));
    }
}
