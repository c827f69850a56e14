using ListPortal.Diagnostics;
using ListPortal.Site;

namespace ListPortal.Publishing;

/// <summary>
/// The only place that writes the site. The next one comes about in the spare folder beside it, and the two are exchanged
/// at the end, so that visitors see the whole old site until they see the whole new one. Nothing else is touched.
/// </summary>
public sealed class SiteFolder : IDisposable
{
    private readonly string _folder;
    private readonly string _spare;
    private readonly DiagnosticBag _diagnostics;
    private SiteRecord? _nextRecord;
    private SiteRecord? _record;
    private SpareFolder? _next;
    private bool _isRefused;

    /// <param name="diagnostics">Where it is told what the disk refuses.</param>
    public SiteFolder(string folder, DiagnosticBag diagnostics)
    {
        var path = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        // Of a link the folder behind it is exchanged, and the link stays.
        _folder = Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        _spare = $"{_folder}.spare";
        _diagnostics = diagnostics;
    }

    /// <summary>Takes both folders for this build alone. False where they hold something that no build made, or another build has them; the fault is then in the bag.</summary>
    public bool Open()
    {
        try
        {
            FolderExchange.Recover(_folder, _spare);
            return IsFamiliar(_folder) && IsFamiliar(_spare) && Take();
        }
        catch (Exception exception) when (DiskRefusal.IsOne(exception))
        {
            return Refuse(Path.GetFileName(_folder), exception);
        }
    }

    /// <summary>A file of the site as it is published now, or null.</summary>
    public byte[]? Published(string path)
    {
        var file = Path.Combine(_folder, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>The paths of the site as it is published now; empty where no whole build made it.</summary>
    public IReadOnlyCollection<string> PublishedPaths => _next!.Published;

    /// <summary>The file at a path, if an earlier build made it from what the key tells; else null. Safe for use by several threads.</summary>
    public OutputFile? Kept(string path, string key) => _next!.Kept(path, key, Published);

    /// <summary>Writes the files into the spare folder; those that stand there already are not opened. Nothing is visible yet.</summary>
    public WrittenFiles Write(IEnumerable<OutputFile> files)
    {
        var (count, pages, kept, bytes) = (0, 0, 0, 0L);
        foreach (var (file, isWritten) in WorkAhead.InOrder(files, file => (file, TryDo(file.Path, () => _next!.Put(file)))))
        {
            if (!isWritten)
            {
                break;
            }

            count++;
            pages += IsPage(file) ? 1 : 0;
            kept += IsPage(file) && file.IsKept ? 1 : 0;
            bytes += file.Length;
        }

        return new WrittenFiles(count, pages, bytes) { Kept = kept };
    }

    /// <summary>Puts the written site in the place of the published one. False where the disk refuses; the old one then stays.</summary>
    public bool Publish() => TryDo(Path.GetFileName(_folder), () =>
    {
        _next!.RemoveTheRest();
        _nextRecord!.Write(_next.Written);
        _nextRecord.Flush();
        if (OperatingSystem.IsWindows())
        {
            // It renames no folder in which a file is open.
            Dispose();
        }

        if (Directory.Exists(_folder))
        {
            FolderExchange.Swap(_folder, _spare);
        }
        else
        {
            Directory.Move(_spare, _folder);
        }
    });

    /// <summary>Lets other builds have the folders. What was written and not published stays in the spare for the next build.</summary>
    public void Dispose()
    {
        _nextRecord?.Dispose();
        _record?.Dispose();
    }

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private bool Take()
    {
        Directory.CreateDirectory(_spare);
        // Both, for a build that waits with an open file may find the folders exchanged.
        _nextRecord = SiteRecord.TryOpen(_spare);
        _record = Directory.Exists(_folder) ? SiteRecord.TryOpen(_folder) : null;
        if (_nextRecord is null || (_record is null && Directory.Exists(_folder)))
        {
            _diagnostics.Add(DiagnosticCodes.BuildRunning, SourcePosition.StartOf(Path.GetFileName(_folder)), "另一次生成正在写这个输出文件夹；请等它结束再生成，或者用 --output 换一个文件夹。");
            return false;
        }

        _next = new SpareFolder(_spare, _nextRecord.Read(), _record?.Read() ?? []);
        _nextRecord.Clear();
        return true;
    }

    private bool IsFamiliar(string folder)
    {
        if (!Directory.Exists(folder) || SiteRecord.IsIn(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return true;
        }

        _diagnostics.Add(
            DiagnosticCodes.UnfamiliarOutput,
            SourcePosition.StartOf(Path.GetFileName(folder)),
            "文件夹里有不是本工具生成的内容，不敢覆盖；请换一个输出文件夹，或者先移走其中的内容。");
        return false;
    }

    private bool TryDo(string path, Action what)
    {
        try
        {
            what();
            return true;
        }
        catch (Exception exception) when (DiskRefusal.IsOne(exception))
        {
            return Refuse(path, exception);
        }
    }

    private bool Refuse(string path, Exception exception)
    {
        if (Interlocked.Exchange(ref _isRefused, true))
        {
            // Several files are written at once; that the disk is full is one fault.
            return false;
        }

        _diagnostics.Add(
            DiagnosticCodes.OutputRefused,
            SourcePosition.StartOf(path),
            $"写不进输出文件夹：{DiskRefusal.Why(exception)}；网站仍是原来的样子，排除以后再生成一次即可。");
        return false;
    }
}
