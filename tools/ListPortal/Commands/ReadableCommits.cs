using ListPortal.History;

namespace ListPortal.Commands;

/// <summary>
/// Remembers beside git's own files which commits these programs have read and found without faults, so that the next build
/// need not check them again. Other programs may judge otherwise and begin anew.
/// </summary>
internal sealed class ReadableCommits
{
    private readonly string? _file;

    public ReadableCommits(string root)
    {
        _file = Git.Ask(root, "rev-parse", "--git-path", "listportal")?.Trim() is { Length: > 0 } folder
            ? Path.Combine(root, folder, $"readable-{typeof(ReadableCommits).Module.ModuleVersionId:N}")
            : null;
    }

    public IReadOnlySet<string> Read() => File.Exists(_file) ? File.ReadAllLines(_file).ToHashSet(StringComparer.Ordinal) : new HashSet<string>();

    /// <summary>A folder that nobody may write to costs time, and nothing else.</summary>
    public void Remember(PastLists past)
    {
        var commits = past.Readable.ToList();
        if (_file is null || commits.Count == 0 || Read().SetEquals(commits))
        {
            return;
        }

        try
        {
            var folder = Path.GetDirectoryName(_file)!;
            Directory.CreateDirectory(folder);
            foreach (var other in Directory.EnumerateFiles(folder, "readable-*"))
            {
                File.Delete(other);
            }

            File.WriteAllLines(_file, commits);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build checks them again.
        }
    }
}
