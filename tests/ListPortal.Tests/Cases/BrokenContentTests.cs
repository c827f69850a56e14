using Xunit;

namespace ListPortal.Tests.Cases;

/// <summary>Whatever stands in the files, the checks say what is wrong and never throw, and what passes them can be shown.</summary>
public sealed class BrokenContentTests
{
    private static readonly string[] Scraps = ["", "无", "[]", "{}", "[无]", "-1", "999999999", "2026-01-01", "\"", "{id: yunxi}", "- x", "|"];

    public static TheoryData<string> Files => [.. TinySite.Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_line_may_be_missing(string path) => ForEachLine(path, (lines, index) => lines.RemoveAt(index));

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_line_may_stand_twice(string path) => ForEachLine(path, (lines, index) => lines.Insert(index, lines[index]));

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_value_may_be_another(string path) => ForEachLine(path, (lines, index) =>
    {
        var colon = lines[index].IndexOf(": ", StringComparison.Ordinal);
        lines[index] = $"{lines[index][..(colon + 1)]} {Scraps[index % Scraps.Length]}";
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_file_may_be_missing(string path) => Assert.All(new TinySite().Without(path).Faults(), fault => Assert.Contains(" LP", fault, StringComparison.Ordinal));

    [Fact]
    public void Two_broken_files_are_told_of_together()
    {
        var faults = new TinySite()
            .With("content/zones/yunxi.yml", "name：云溪经开区\n")
            .With("content/departments.yml", "departments: [\n")
            .Faults();
        Assert.Equal(["content/departments.yml", "content/zones/yunxi.yml"], faults.Select(fault => fault.Split('(')[0]));
    }

    [Fact]
    public void Nothing_but_an_empty_folder_is_told_file_by_file()
    {
        var site = TinySite.Paths.Aggregate(new TinySite(), (left, path) => left.Without(path));
        Assert.Equal(
            ["content/departments.yml", "content/divisions/classes.yml", "content/divisions/matters.yml", "content/papers.yml", "site.config.yml"],
            site.Faults().Select(fault => fault.Split('(')[0]));
    }

    private static void ForEachLine(string path, Action<List<string>, int> change)
    {
        var original = TinySite.TextOf(path).Split('\n');
        for (var index = 0; index < original.Length; index++)
        {
            var lines = original.ToList();
            change(lines, index);
            var faults = new TinySite().With(path, string.Join('\n', lines)).Faults();
            Assert.All(faults, fault => Assert.DoesNotContain('\n', fault));
        }
    }
}
