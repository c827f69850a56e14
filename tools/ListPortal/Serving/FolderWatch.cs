namespace ListPortal.Serving;

/// <summary>
/// Tells when the files of a project have changed and come to rest. Programs save in many ways: into the file, into another
/// that then takes its name, in several steps, a hundred files at once; each gives several signs, which become one.
/// </summary>
public sealed class FolderWatch : IDisposable
{
    /// <summary>Milliseconds without a sign after which the files have come to rest.</summary>
    private const int Rest = 15;

    /// <summary>Milliseconds after which signs that never cease are answered all the same.</summary>
    private const int Longest = 500;

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _signs = new(0);

    /// <param name="names">Files and folders below the root that are watched.</param>
    public FolderWatch(string root, params IReadOnlyList<string> names)
    {
        Watch(new FileSystemWatcher(root), path => names.Contains(path));
        foreach (var folder in names.Select(name => Path.Combine(root, name)).Where(Directory.Exists))
        {
            Watch(new FileSystemWatcher(folder) { IncludeSubdirectories = true }, _ => true);
        }
    }

    /// <summary>Waits until something has changed and come to rest; false when it is asked to stop.</summary>
    public bool WaitForChange(CancellationToken stop)
    {
        try
        {
            _signs.Wait(stop);
            var first = Environment.TickCount64;
            while (_signs.Wait(Rest, stop) && Environment.TickCount64 - first < Longest)
            {
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _signs.Dispose();
    }

    private void Watch(FileSystemWatcher watcher, Func<string?, bool> counts)
    {
        _watchers.Add(watcher);
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.InternalBufferSize = 64 * 1024;
        watcher.Changed += (_, change) => Sign(counts(change.Name));
        watcher.Created += (_, change) => Sign(counts(change.Name));
        watcher.Deleted += (_, change) => Sign(counts(change.Name));
        watcher.Renamed += (_, change) => Sign(counts(change.Name) || counts(change.OldName));
        // More happened than the system could remember: everything is read again anyway.
        watcher.Error += (_, _) => Sign(true);
        watcher.EnableRaisingEvents = true;
    }

    private void Sign(bool counts)
    {
        if (counts)
        {
            _signs.Release();
        }
    }
}
