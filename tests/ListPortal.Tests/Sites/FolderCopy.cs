namespace ListPortal.Tests.Sites;

/// <summary>Copies folders, also in the other order: a file system often lists files in the order in which they came.</summary>
internal static class FolderCopy
{
    public static void Copy(string from, string to, bool backwards = false)
    {
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var file in backwards ? files.Reverse() : files)
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
