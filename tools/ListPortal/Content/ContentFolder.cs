using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;

namespace ListPortal.Content;

/// <summary>The only place that reads content from the disk: the files of a project in one fixed order.</summary>
public static class ContentFolder
{
    /// <summary>The folder below the root that holds the lists.</summary>
    public const string Name = "content";

    /// <summary>The settings and everything below <c>content/</c>, by ordinal path.</summary>
    public static IReadOnlyList<ContentFile> Read(string root, DiagnosticBag diagnostics)
    {
        var files = new List<ContentFile>();
        var settings = Path.Combine(root, ContentKinds.Settings);
        if (File.Exists(settings))
        {
            files.Add(new ContentFile(ContentKinds.Settings, Bytes(settings)));
        }

        var content = new DirectoryInfo(Path.Combine(root, Name));
        if (content.Exists)
        {
            Collect(content, Name, files, diagnostics);
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Of a file that is too large, enough to see that it is.</summary>
    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[Math.Min(file.Length, YamlLimits.Size + 1)];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static void Collect(DirectoryInfo folder, string path, List<ContentFile> files, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var entryPath = $"{path}/{entry.Name}";
            if (entry.LinkTarget is not null)
            {
                diagnostics.Add(
                    DiagnosticCodes.SymbolicLink,
                    SourcePosition.StartOf(entryPath),
                    "这是符号链接，可能指向清单以外；请换成真正的文件。");
            }
            else if (entry is DirectoryInfo inner)
            {
                Collect(inner, entryPath, files, diagnostics);
            }
            else
            {
                files.Add(new ContentFile(entryPath, Bytes(entry.FullName)));
            }
        }
    }
}
