using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Publishing;

/// <summary>
/// The only place that writes the site. Everything goes into a folder beside the published one, and the two are exchanged
/// at the end, so that visitors see the whole old site until they see the whole new one.
/// </summary>
public sealed class SiteFolder
{
    /// <summary>Marks a folder as made by this tool; without it nothing is replaced.</summary>
    private const string Marker = ".listportal";

    private readonly string _folder;
    private readonly string _next;
    private readonly string _previous;

    public SiteFolder(string folder)
    {
        _folder = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        _next = $"{_folder}.next";
        _previous = $"{_folder}.previous";
    }

    /// <summary>False where the folder holds something that no build made; the fault is then in the bag.</summary>
    public bool MayReplace(DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(_folder) || File.Exists(Path.Combine(_folder, Marker)) || !Directory.EnumerateFileSystemEntries(_folder).Any())
        {
            return true;
        }

        diagnostics.Add(
            DiagnosticCodes.UnfamiliarOutput,
            SourcePosition.StartOf(Path.GetFileName(_folder)),
            "输出文件夹里有不是本工具生成的内容，不敢覆盖；请换一个文件夹，或者先移走其中的内容。");
        return false;
    }

    /// <summary>A file of the site as it is published now, or null.</summary>
    public byte[]? Published(string path)
    {
        var file = Path.Combine(_folder, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>Writes the files beside the published site. Nothing is visible yet.</summary>
    public WrittenFiles Write(IEnumerable<OutputFile> files)
    {
        DeleteIfThere(_next);
        Directory.CreateDirectory(_next);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var (count, pages, bytes) = (0, 0, 0L);
        foreach (var file in files)
        {
            var path = Path.Combine(_next, file.Path);
            var folder = Path.GetDirectoryName(path)!;
            if (folders.Add(folder))
            {
                Directory.CreateDirectory(folder);
            }

            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            stream.Write(file.Bytes.Span);
            count++;
            pages += file.Path.EndsWith(".html", StringComparison.Ordinal) ? 1 : 0;
            bytes += file.Bytes.Length;
        }

        File.WriteAllText(Path.Combine(_next, Marker), "");
        return new WrittenFiles(count, pages, bytes);
    }

    /// <summary>Puts the written site in the place of the published one.</summary>
    public void Publish()
    {
        DeleteIfThere(_previous);
        if (Directory.Exists(_folder))
        {
            Directory.Move(_folder, _previous);
        }

        try
        {
            Directory.Move(_next, _folder);
        }
        catch (IOException)
        {
            // Something holds the folder open: visitors get the old site back.
            if (Directory.Exists(_previous))
            {
                Directory.Move(_previous, _folder);
            }

            throw;
        }

        DeleteIfThere(_previous);
    }

    /// <summary>Throws the written site away; the published one stays.</summary>
    public void Discard() => DeleteIfThere(_next);

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
