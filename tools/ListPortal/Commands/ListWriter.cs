namespace ListPortal.Commands;

/// <summary>Writes changed files of the lists, and never through a link to somewhere else.</summary>
internal static class ListWriter
{
    /// <param name="files">By path below the root; null takes a file away.</param>
    public static void Write(string root, IReadOnlyDictionary<string, ReadOnlyMemory<byte>?> files)
    {
        foreach (var (path, bytes) in files)
        {
            var target = new FileInfo(Path.Combine(root, path));
            if (LeadsThroughALink(root, path))
            {
                throw new IOException($"{path} 是符号链接，没有写入");
            }

            if (bytes is null)
            {
                target.Delete();
            }
            else
            {
                target.Directory!.Create();
                File.WriteAllBytes(target.FullName, bytes.Value.Span);
            }
        }
    }

    /// <summary>Whether the file or a folder between it and the root is a link.</summary>
    public static bool LeadsThroughALink(string root, string path)
    {
        var parts = path.Split('/');
        return Enumerable.Range(1, parts.Length).Any(count => new FileInfo(Path.Combine([root, .. parts.Take(count)])).LinkTarget is not null);
    }
}
