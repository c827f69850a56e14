using System.Text.RegularExpressions;
using Xunit;

namespace ListPortal.Tests.Architecture;

/// <summary>Keeps the generator one street: stations in order, and each foreign library and the disk in their own places.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Every_file_belongs_to_a_known_station() =>
        Offenders.ThereAreNone(GeneratorSources.Files.Where(file => !Street.Knows(file)).Select(file => file.Path));

    [Fact]
    public void A_file_uses_only_stations_to_its_left() =>
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            from station in Street.ForbiddenTo(file)
            where Regex.IsMatch(file.Code, $@"\bListPortal\.{station}\b|(?<![\w.]){station}\.[A-Z]")
            select $"{file.Path} uses {station}");

    [Fact]
    public void A_station_never_uses_the_build_that_runs_it() =>
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            where !file.Station.EndsWith(".cs", StringComparison.Ordinal) && file.Station is not ("Serving" or "Commands")
            where Regex.IsMatch(file.Code, $@"\b({nameof(SiteBuild)}|{nameof(BuildSummary)}|{nameof(Edition)})\b")
            select file.Path);

    [Theory]
    [InlineData("Scriban", "Rendering/")]
    [InlineData("Markdig", "Rendering/")]
    [InlineData("YamlDotNet", "Content/")]
    public void Only_one_station_knows_a_foreign_library(string library, string home) =>
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            where !file.Path.StartsWith(home, StringComparison.Ordinal)
            where Regex.IsMatch(file.Code, $@"\b{library}\b")
            select $"{file.Path} mentions {library}");

    [Fact]
    public void Workbooks_are_known_in_two_folders_alone() =>
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            where !file.Path.StartsWith("Exports/Workbooks/", StringComparison.Ordinal) && !file.Path.StartsWith("Editing/Workbooks/", StringComparison.Ordinal)
            where Regex.IsMatch(file.Code, @"\bOpenXml\b")
            select file.Path);

    [Fact]
    public void Git_and_ssh_are_asked_in_one_place_each() =>
        Offenders.ThereAreNone(GeneratorSources.Files.Where(file => file.Path is not ("Commands/Git.cs" or "Commands/SshKey.cs") && Regex.IsMatch(file.Code, @"\bProcess\b")).Select(file => file.Path));

    [Fact]
    public void Only_the_places_that_read_and_publish_touch_the_disk()
    {
        string[] allowed = ["Publishing/", "Editing/", "Serving/", "Commands/", "Content/ContentFolder.cs", "Content/InterfaceTexts.cs", "Rendering/TemplateFolder.cs"];
        Offenders.ThereAreNone(
            from file in GeneratorSources.Files
            where !allowed.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal))
            where Regex.IsMatch(file.Code, @"(?<![\w.])(File|Directory|FileInfo|DirectoryInfo|FileStream|StreamReader|StreamWriter)\b\s*[.(]")
            select file.Path);
    }

    [Fact]
    public void The_story_of_a_build_is_read_in_a_minute()
    {
        var story = GeneratorSources.Files.Single(file => file.Path == "SiteBuild.cs");
        Assert.InRange(story.Lines.Count, 1, 110);
        Assert.InRange(story.Blocks().Where(block => block.IsMethod).Sum(block => block.Length), 1, 60);
    }
}
