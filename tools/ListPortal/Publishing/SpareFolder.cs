using System.Collections.Concurrent;
using System.Security.Cryptography;
using ListPortal.Site;

namespace ListPortal.Publishing;

/// <summary>
/// The folder beside the published one, in which the next site comes about: mostly the site before last, so that only what
/// differs is written. Creating 20,000 files where as many were just deleted takes ten times as long as leaving them.
/// </summary>
internal sealed class SpareFolder
{
    private readonly string _folder;
    private readonly FolderTree _tree;
    private readonly Dictionary<string, FileState> _recorded;
    private readonly IReadOnlyDictionary<string, FileState> _published;
    private readonly ConcurrentDictionary<string, FileState> _written = new(StringComparer.Ordinal);
    private readonly Lock _tidying = new();

    /// <param name="recorded">What the spare held when its build ended; empty where that is not known.</param>
    /// <param name="published">What visitors see now.</param>
    public SpareFolder(string folder, Dictionary<string, FileState> recorded, IReadOnlyDictionary<string, FileState> published)
    {
        _folder = folder;
        _recorded = recorded;
        _published = published;
        _tree = FolderTree.Read(folder);
    }

    /// <summary>What visitors see now.</summary>
    public IReadOnlyCollection<string> Published => [.. _published.Keys];

    /// <summary>The files of the new site so far.</summary>
    public IReadOnlyDictionary<string, FileState> Written => _written;

    /// <summary>
    /// The file at a path, if the published site has one that was made from what the key tells and the bytes are at hand, here
    /// or there; else null. Safe for use by several threads.
    /// </summary>
    /// <param name="published">Reads a file of the published site.</param>
    public OutputFile? Kept(string path, string key, Func<string, byte[]?> published)
    {
        if (!_published.TryGetValue(path, out var seen) || seen.Key != key)
        {
            return null;
        }

        var isHere = _recorded.TryGetValue(path, out var here) && here.Hash == seen.Hash && IsUntouched(path, here);
        if (!isHere && (published(path) is not { } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes)) != seen.Hash))
        {
            // Somebody changed the published file; the page is made anew.
            return null;
        }

        return OutputFile.Kept(path, key, (seen.Hash, seen.Length), () => isHere ? File.ReadAllBytes(Path.Combine(_folder, path)) : published(path) ?? throw new FileNotFoundException(null, path));
    }

    /// <summary>Safe for use by several threads, for different files.</summary>
    public void Put(OutputFile file)
    {
        var path = Path.Combine(_folder, file.Path);
        if (IsThere(file, path) is { } there)
        {
            _written[file.Path] = new FileState(file.Hash, file.Length, there) { Key = file.Key };
            return;
        }

        lock (_tidying)
        {
            _tree.MakeRoom(file.Path);
        }

        // Not cut to nothing first: ext4 then waits for the disk at each file.
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(file.Bytes.Span);
        stream.SetLength(file.Length);
        if (_published.TryGetValue(file.Path, out var seen) && seen.Hash == file.Hash)
        {
            File.SetLastWriteTimeUtc(stream.SafeFileHandle, seen.Changed);
        }

        _written[file.Path] = new FileState(file.Hash, file.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle)) { Key = file.Key };
    }

    /// <summary>Deletes what the new site does not hold.</summary>
    public void RemoveTheRest() => _tree.RemoveAllBut(_written.Keys);

    /// <summary>When the file that stands there last changed, if it is the one to be written; else null.</summary>
    private DateTime? IsThere(OutputFile file, string path)
    {
        if (_tree.Find(file.Path) is not { } found || found.Length != file.Length)
        {
            return null;
        }

        var isKnown = _recorded.TryGetValue(file.Path, out var state) && IsUntouched(file.Path, state);
        var isSame = isKnown ? state!.Hash == file.Hash : file.Bytes.Span.SequenceEqual(File.ReadAllBytes(path));
        return isSame ? found.Changed : null;
    }

    private bool IsUntouched(string path, FileState state) => _tree.Find(path) is { } found && found.Length == state.Length && found.Changed == state.Changed;
}
