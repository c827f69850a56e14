namespace ListPortal.Tests.Architecture;

/// <summary>The stations of the generator from left to right. A file uses only what stands to its left.</summary>
internal static class Street
{
    private static readonly IReadOnlyList<string> Stations =
    [
        "Diagnostics", "Fields", "Content", "Validation", "Model", "Changes", "History", "Site", "Rendering", "Proofreading",
        "Search", "Exports", "Publishing", "Editing", "Edition.cs", "EditionFiles.cs", "BuildSummary.cs", "SiteBuild.cs", "Serving", "Commands", "Program.cs",
    ];

    /// <summary>Files at the top that belong to no station.</summary>
    private static readonly IReadOnlyList<string> Everywhere = ["GlobalUsings.cs"];

    public static bool Knows(SourceFile file) => Stations.Contains(file.Station) || Everywhere.Contains(file.Station);

    public static IEnumerable<string> ForbiddenTo(SourceFile file) => Everywhere.Contains(file.Station)
        ? []
        : Stations.SkipWhile(station => station != file.Station).Skip(1).Where(station => !station.EndsWith(".cs", StringComparison.Ordinal));
}
