using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using ListPortal.Tests.RealContent;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.OpenData;

/// <summary>The lists in the words of international standards, checked by the rules of these.</summary>
[Collection<OneRealSite>]
public sealed partial class LinkedDataTests(RealSite site) : IDisposable
{
    private const string Services = "cpsv-ap-3.2.0-shacl.ttl";
    private const string Catalogue = "dcat-ap-3.0.1-shacl.ttl";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("cpsv-ap", Services)]
    [InlineData("dcat-ap", Catalogue)]
    public async Task Two_engines_find_nothing_and_both_forms_say_the_same(string name, string shapes)
    {
        var conformity = await Conformity.Of(shapes, PathOf($"{name}.ttl"), PathOf($"{name}.jsonld"));
        Assert.Empty(conformity.RdfValidateShacl);
        Assert.Empty(conformity.ShaclEngine);
        Assert.True(conformity.SameInBothForms);
        Assert.True(conformity.Quads > 1000, $"Only {conformity.Quads} statements.");
    }

    [Theory]
    [InlineData("cpsv-ap", Services, "cv:hasCompetentAuthority <[^>]*> ;\n", "hasCompetentAuthority")]
    [InlineData("cpsv-ap", Services, "dct:title \"[^\"]*\"@zh-hans ;\n", "title")]
    [InlineData("cpsv-ap", Services, "@zh-hans", "DatatypeConstraintComponent")]
    [InlineData("dcat-ap", Catalogue, "dcat:accessURL <[^>]*> ;\n", "accessURL")]
    [InlineData("dcat-ap", Catalogue, " a spdx:ChecksumAlgorithm \\.", "ClassConstraintComponent")]
    public async Task A_seeded_fault_is_caught_by_both(string name, string shapes, string passage, string named)
    {
        var text = await File.ReadAllTextAsync(PathOf($"{name}.ttl"), TestContext.Current.CancellationToken);
        var replacement = passage.StartsWith(" a ", StringComparison.Ordinal) ? " a spdx:Nothing ." : "";
        var wrong = new Regex(passage).Replace(text, replacement, 1);
        Assert.NotEqual(text, wrong);
        _folder.Write("wrong.ttl", wrong);
        var conformity = await Conformity.Of(shapes, _folder["wrong.ttl"], PathOf($"{name}.jsonld"));
        Assert.Contains(conformity.RdfValidateShacl, result => result.Contains(named, StringComparison.Ordinal));
        Assert.Contains(conformity.ShaclEngine, result => result.Contains(named, StringComparison.Ordinal));
        Assert.Equal(conformity.RdfValidateShacl.Count, conformity.ShaclEngine.Count);
        Assert.False(conformity.SameInBothForms);
    }

    [Fact]
    public void Every_item_that_a_zone_handles_is_a_public_service()
    {
        var services = ServiceLine().Count(File.ReadAllText(PathOf("cpsv-ap.ttl")));
        Assert.Equal(site.Portal.Guides.Count(guide => guide.CanHandle), services);
    }

    [Fact]
    public void The_catalogue_names_every_file_with_its_sum()
    {
        var text = File.ReadAllText(PathOf("dcat-ap.ttl"));
        var files = Directory.EnumerateFiles(Path.Combine(site.Folder, "data"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(site.Folder, path).Replace('\\', '/'))
            .Where(path => path.StartsWith("data/v1/", StringComparison.Ordinal) && !path.Contains("dcat-ap", StringComparison.Ordinal) && !path.EndsWith(".br", StringComparison.Ordinal) && !path.EndsWith(".gz", StringComparison.Ordinal));
        Assert.All(files, path =>
        {
            var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(site.Folder, path))));
            Assert.Contains($"<urn:listportal:{path}> a foaf:Document", text, StringComparison.Ordinal);
            Assert.Contains($"\"{sum}\"^^xsd:hexBinary", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_service_keeps_the_schema_of_open_referral_and_tells_every_field_that_was_adjusted()
    {
        var schema = JsonSchema.FromText(File.ReadAllText(Standards.PathOf("hsds-service.json")), new BuildOptions { SchemaRegistry = new SchemaRegistry(), Dialect = Dialect.Draft202012 });
        using var services = JsonDocument.Parse(File.ReadAllText(PathOf("hsds.json")));
        Assert.Equal(site.Portal.Guides.Count(guide => guide.Delegation is not null), services.RootElement.GetArrayLength());
        Assert.All(services.RootElement.EnumerateArray(), service => Assert.True(schema.Evaluate(service, new EvaluationOptions { RequireFormatValidation = true }).IsValid));
        Assert.Equal(site.Portal.Adjustments.Sum(adjustment => adjustment.Changes.Count), services.RootElement.EnumerateArray().Sum(service => service.GetProperty("metadata").GetArrayLength()));
        var wrong = JsonDocument.Parse("""{"id": "1", "name": "无", "status": "open"}""").RootElement;
        Assert.False(schema.Evaluate(wrong, new EvaluationOptions { RequireFormatValidation = true }).IsValid);
    }

    [Fact]
    public void What_is_a_sample_says_so_in_every_form()
    {
        const string Words = "示例内容，不能作为办事依据。";
        Assert.Contains(Words, File.ReadAllText(PathOf("cpsv-ap.ttl")), StringComparison.Ordinal);
        Assert.Contains(Words, File.ReadAllText(PathOf("hsds.json")), StringComparison.Ordinal);
        Assert.Contains(Words, site.Html("/zones/danyang-edz/food-business-licence/"), StringComparison.Ordinal);
        Assert.Contains("\"sample\": true", File.ReadAllText(PathOf("delegations.json")), StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(site.Folder, "data", "v1", name);

    [GeneratedRegex("> a cpsv:PublicService ;")]
    private static partial Regex ServiceLine();
}
