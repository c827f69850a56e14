using System.Collections.Concurrent;

namespace ListPortal.Publishing;

/// <summary>The files below a folder as they stood when it was read. Links are no part of a site: they are taken away, and what they point to is never followed or touched.</summary>
internal sealed class FolderTree
{
    private readonly string _root;
    private readonly ConcurrentDictionary<string, (long Length, DateTime Changed)> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private FolderTree(string root) => _root = root;

    public static FolderTree Read(string root)
    {
        var tree = new FolderTree(root);
        tree.Enter(new DirectoryInfo(root), "");
        return tree;
    }

    public (long Length, DateTime Changed)? Find(string path) => _files.TryGetValue(path, out var found) ? found : null;

    /// <summary>Makes the folder of a file; takes away a folder where the file is to stand, and a file where its folder is.</summary>
    public void MakeRoom(string path)
    {
        if (_folders.Contains(path))
        {
            Directory.Delete(Path.Combine(_root, path), recursive: true);
            _folders.RemoveWhere(folder => IsAtOrBelow(folder, path));
            foreach (var gone in _files.Keys.Where(file => IsAtOrBelow(file, path)).ToList())
            {
                _files.TryRemove(gone, out _);
            }
        }

        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..slash];
            if (_files.TryRemove(folder, out _))
            {
                File.Delete(Path.Combine(_root, folder));
            }

            if (_folders.Add(folder))
            {
                Directory.CreateDirectory(Path.Combine(_root, folder));
            }
        }
    }

    /// <summary>Empty folders go with their last file.</summary>
    public void RemoveAllBut(IEnumerable<string> kept)
    {
        var stay = kept.ToHashSet(StringComparer.Ordinal);
        foreach (var path in _files.Keys.Where(path => !stay.Contains(path)))
        {
            File.Delete(Path.Combine(_root, path));
        }

        // Those below before those above.
        foreach (var folder in _folders.OrderDescending(StringComparer.Ordinal).Select(folder => Path.Combine(_root, folder)))
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    private static bool IsAtOrBelow(string path, string folder) => path == folder || path.StartsWith($"{folder}/", StringComparison.Ordinal);

    private void Enter(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                entry.Delete();
            }
            else if (entry is DirectoryInfo below)
            {
                _folders.Add(path);
                Enter(below, $"{path}/");
            }
            else if (path != SiteRecord.Name)
            {
                _files[path] = (((FileInfo)entry).Length, entry.LastWriteTimeUtc);
            }
        }
    }
}
