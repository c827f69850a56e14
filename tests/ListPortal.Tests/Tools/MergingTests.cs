using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jint;
using ListPortal.Model;
using ListPortal.Tests.Sites;
using ListPortal.Tests.Units;
using Xunit;

namespace ListPortal.Tests.Tools;

/// <summary>The generator and the browser merge materials in the same way: both run the same cases.</summary>
public sealed partial class MergingTests
{
    public static TheoryData<string, string> Cases =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "cases", "tools", "merging.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" => "))
            .Select(parts => (parts[0], parts[1])),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Materials_are_merged_by_the_generator(string asked, string expected)
    {
        var merged = MergedMaterial.Of(Read(asked).Select(item => (
            Blank.Of<Item>() with { Id = item.Key },
            (IReadOnlyList<Material>)[.. item.Select(MaterialOf)])));
        Assert.Equal(expected, string.Join("; ", merged.Select(material =>
            $"{material.Name} {Written(material.Originals)}/{Written(material.Copies)} {string.Join(',', material.Items.Select(item => item.Id))}")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Materials_are_merged_by_the_browsers_script(string asked, string expected)
    {
        using var engine = new Engine();
        engine.Modules.Add("merging", File.ReadAllText(Repository.PathOf("templates", "assets", "checklist", "merging.js")));
        engine.SetValue("merging", engine.Modules.Import("merging"));
        engine.SetValue("asked", JsonSerializer.Serialize(Read(asked).Select(item => new { Item = item.Key, Materials = item }), JsonSerializerOptions.Web));
        var said = engine.Evaluate("""
            merging.mergeMaterials(JSON.parse(asked, (key, value) => value ?? undefined))
              .map(({ name, originals = '?', copies = '?', items }) => `${name} ${originals}/${copies} ${items}`).join('; ');
            """);
        Assert.Equal(expected, said.AsString());
    }

    private static IEnumerable<IGrouping<string, AskedMaterial>> Read(string asked) => Asked().Matches(asked).GroupBy(
        match => match.Groups["item"].Value,
        match => new AskedMaterial(
            match.Groups["id"].Value,
            match.Groups["paper"].Success ? match.Groups["paper"].Value : null,
            match.Groups["paper"].Success ? match.Groups["paper"].Value : match.Groups["id"].Value,
            CountOf(match.Groups["originals"].Value),
            CountOf(match.Groups["copies"].Value)));

    private static Material MaterialOf(AskedMaterial asked) => Blank.Of<Material>() with
    {
        Id = asked.Id,
        Name = asked.Id,
        Paper = asked.Paper is { } paper ? Blank.Of<Paper>() with { Id = paper, Name = paper } : null,
        Originals = asked.Originals is { } originals ? Values.Say(originals) : Values.Unknown<int>(),
        Copies = asked.Copies is { } copies ? Values.Say(copies) : Values.Unknown<int>(),
    };

    private static int? CountOf(string written) => written == "?" ? null : int.Parse(written, CultureInfo.InvariantCulture);

    private static string Written(Stated<int> count) => count.IsGiven ? count.Value.ToString(CultureInfo.InvariantCulture) : "?";

    [GeneratedRegex(@"(?<item>\w+):(?<id>\w+)(\[(?<paper>\w+)\])? (?<originals>[\d?]+)/(?<copies>[\d?]+)")]
    private static partial Regex Asked();

    private sealed record AskedMaterial(string Id, string? Paper, string Name, int? Originals, int? Copies);
}
