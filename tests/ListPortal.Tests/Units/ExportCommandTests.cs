using System.Text.Json;
using ListPortal.Commands;
using ListPortal.Exports.Lunr;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class ExportCommandTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly TinyProject _project = new("one-zone");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _project.Dispose();
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void An_export_gives_every_vector_a_document_and_every_term_a_number()
    {
        Assert.Equal(0, Export("lunr", _folder["new/folder"]));
        using var index = JsonDocument.Parse(_folder.Read($"new/folder/{LunrFiles.Index}"));
        using var documents = JsonDocument.Parse(_folder.Read($"new/folder/{LunrFiles.Documents}"));
        var fields = index.RootElement.GetProperty("fields").EnumerateArray().Select(field => field.GetString()).ToList();
        Assert.Equal(["name", "keywords", "materials", "duties", "text"], fields);
        Assert.Equal(
            documents.RootElement.EnumerateObject().SelectMany(document => fields.Select(field => $"{field}/{document.Name}")),
            index.RootElement.GetProperty("fieldVectors").EnumerateArray().Select(vector => vector[0].GetString()));

        var postings = index.RootElement.GetProperty("invertedIndex").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(0, postings.Count), postings.Select(posting => posting[1].GetProperty("_index").GetInt32()).Order());
        Assert.Equal(postings.Select(posting => posting[0].GetString()).Order(StringComparer.Ordinal), postings.Select(posting => posting[0].GetString()));
    }

    [Fact]
    public void A_document_tells_what_a_result_shows()
    {
        Assert.Equal(0, Export("lunr", _folder.Path));
        using var documents = JsonDocument.Parse(_folder.Read(LunrFiles.Documents));
        var item = documents.RootElement.GetProperty("/items/shop-licence/");
        Assert.Equal("item", item.GetProperty("kind").GetString());
        Assert.Equal("/items/shop-licence/", item.GetProperty("url").GetString());
        Assert.NotEqual("", item.GetProperty("title").GetString());
    }

    [Fact]
    public void The_same_lists_give_the_same_bytes()
    {
        Assert.Equal(0, Export("lunr", _folder["one"]));
        Assert.Equal(0, Export("lunr", _folder["two"]));
        Assert.Equal(_folder.Read($"one/{LunrFiles.Index}"), _folder.Read($"two/{LunrFiles.Index}"));
        Assert.Equal(_folder.Read($"one/{LunrFiles.Documents}"), _folder.Read($"two/{LunrFiles.Documents}"));
    }

    [Fact]
    public void Another_format_gives_2_and_tells_the_known_ones()
    {
        Assert.Equal(2, Export("solr", _folder.Path));
        Assert.Contains("不认识的格式 solr；可用的格式：csv、lunr、xlsx。", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_gives_2() => Assert.Equal(2, CommandLine.Run(["export", "lunr", "--root", _project.Root], _output, _ => Repository.AsOf));

    [Fact]
    public void Lists_with_a_fault_give_1_and_nothing_is_written()
    {
        _project.Replace("content/zones/yunxi.yml", "short_name:", "shortname:");
        Assert.Equal(1, Export("lunr", _folder["new"]));
        Assert.Contains("LP102", _output.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["new"]));
    }

    private int Export(string format, string folder) => CommandLine.Run(["export", format, folder, "--root", _project.Root], _output, _ => Repository.AsOf);
}
