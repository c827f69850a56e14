namespace ListPortal.BrowserTests;

/// <summary>A copy of the real lists whose site stands in a sub-folder of its server.</summary>
internal sealed class CopiedLists : IDisposable
{
    private readonly string _root = TemporaryFolder.NewPath();

    public CopiedLists(string basePath)
    {
        foreach (var folder in new[] { "content", "templates" })
        {
            CopyFolder(Path.Combine(RealLists.Root, folder), Path.Combine(_root, folder));
        }

        var settings = File.ReadAllText(Path.Combine(RealLists.Root, RealLists.Settings));
        var moved = settings.Replace("\nbase_path: /\n", $"\nbase_path: {basePath}\n", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_root, RealLists.Settings), moved);
        Site = new PublishedSite(_root);
    }

    public PublishedSite Site { get; }

    public void Dispose()
    {
        Site.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
