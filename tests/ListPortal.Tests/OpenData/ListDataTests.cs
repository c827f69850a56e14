using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Json.Schema;
using ListPortal.Site.Data;
using ListPortal.Tests.RealContent;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.OpenData;

/// <summary>The lists as JSON and as tables: whole, right by their own schemas, and the same in each form.</summary>
[Collection<OneRealSite>]
public sealed class ListDataTests(RealSite site)
{
    public static TheoryData<string> Lists => [.. DataList.All.Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_keeps_its_schema_whole_and_by_zone(string name)
    {
        var schema = JsonSchema.FromText(Read($"schemas/{name}.schema.json"), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        var files = Directory.Exists(PathOf(name)) ? Directory.EnumerateFiles(PathOf(name), "*.json").Select(path => $"{name}/{Path.GetFileName(path)}") : [];
        Assert.All(files.Prepend($"{name}.json"), path =>
        {
            using var list = JsonDocument.Parse(Read(path));
            var result = schema.Evaluate(list.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(result.IsValid, string.Join('\n', result.Details?.Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation} {string.Join(' ', detail.Errors!.Values)}").Take(5) ?? []));
            Assert.True(list.RootElement.GetProperty("records").GetArrayLength() > 0);
        });
    }

    [Fact]
    public void A_number_where_a_word_belongs_breaks_the_schema()
    {
        var schema = JsonSchema.FromText(Read("schemas/delegations.schema.json"), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        using var wrong = JsonDocument.Parse(Read("delegations.json").Replace("\"form\": \"委托\"", "\"form\": 5", StringComparison.Ordinal));
        Assert.False(schema.Evaluate(wrong.RootElement).IsValid);
    }

    [Fact]
    public void Zones_add_up_to_the_whole()
    {
        foreach (var list in DataList.All.Where(list => list.IsOfThree))
        {
            Assert.Equal(Records($"{list.Name}.json"), site.Portal.Zones.Sum(zone => Records($"{list.Name}/{zone.Id}.json")));
        }
    }

    [Fact]
    public void Tables_have_a_row_for_each_record()
    {
        Assert.Equal(172, Rows("csv/delegation.csv"));
        Assert.Equal(77, Rows("csv/item.csv"));
        Assert.Equal(524, Rows("csv/town-division-rows.csv"));
        Assert.Equal(319, Rows("csv/park-division-rows.csv"));
        Assert.Equal(172, site.Portal.Zones.Sum(zone => Rows($"csv/{zone.Id}/delegation.csv")));
        Assert.Equal(524, site.Portal.Zones.Sum(zone => Rows($"csv/{zone.Id}/town-division-rows.csv")));
    }

    [Fact]
    public void Numbers_stay_numbers_and_codes_stay_texts()
    {
        using var zones = JsonDocument.Parse(Read("zones.json"));
        Assert.All(zones.RootElement.GetProperty("records").EnumerateArray(), zone =>
        {
            Assert.Equal(JsonValueKind.Number, zone.GetProperty("order").ValueKind);
            Assert.Equal(JsonValueKind.String, zone.GetProperty("region_code").ValueKind);
            Assert.Equal(6, zone.GetProperty("region_code").GetString()!.Length);
        });
    }

    [Fact]
    public void Tables_begin_with_the_mark_that_excel_looks_for() =>
        Assert.All(Directory.EnumerateFiles(PathOf("csv"), "*.csv", SearchOption.AllDirectories), path => Assert.Equal(Encoding.UTF8.GetPreamble(), File.ReadAllBytes(path)[..3]));

    [Fact]
    public void The_archive_holds_every_list_as_it_is_published()
    {
        using var archive = ZipFile.OpenRead(PathOf("lists.zip"));
        Assert.True(archive.Entries.Count > 140, $"Only {archive.Entries.Count} files.");
        Assert.All(archive.Entries, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.Equal(File.ReadAllBytes(Path.Combine(site.Folder, entry.FullName)), bytes.ToArray());
        });
    }

    [Fact]
    public void What_did_not_change_is_not_made_again()
    {
        using var project = new TinyProject("one-zone");
        project.Build();
        var before = PublishedFiles.PathsIn(project.Output).Where(path => path.StartsWith("data/v1/", StringComparison.Ordinal)).ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Combine(project.Output, path)));
        project.Build();
        Assert.True(before.Count > 50);
        Assert.All(before, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(Path.Combine(project.Output, file.Key))));
    }

    private int Records(string path)
    {
        using var list = JsonDocument.Parse(Read(path));
        return list.RootElement.GetProperty("records").GetArrayLength();
    }

    /// <summary>Cells hold line feeds; rows end with both characters.</summary>
    private int Rows(string path) => Read(path).Split("\r\n").Length - 2;

    private string PathOf(string path) => Path.Combine(site.Folder, "data", "v1", path);

    private string Read(string path) => File.ReadAllText(PathOf(path));
}
