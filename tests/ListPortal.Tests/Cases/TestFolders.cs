namespace ListPortal.Tests.Cases;

/// <summary>Where the files that editors can read stand in the repository.</summary>
internal static class TestFolders
{
    private static readonly string Tests = Path.Combine(FindRoot(), "tests");

    public static string Cases { get; } = Path.Combine(Tests, "cases");

    public static string TinySite { get; } = Path.Combine(Tests, "sites", "one-zone");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ListPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder.FullName;
    }
}
