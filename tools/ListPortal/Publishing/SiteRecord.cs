using System.Globalization;
using System.Text;

namespace ListPortal.Publishing;

/// <summary>
/// The file <c>.listportal</c> of a site's folder: what was written there, a line a file. It marks the folder as made by
/// this tool, and while it is held open no other build writes to the folder.
/// </summary>
internal sealed class SiteRecord : IDisposable
{
    public const string Name = ".listportal";

    /// <summary>The last line of a whole record. A build that was killed leaves none, and then the files themselves are compared.</summary>
    private const string End = "end";

    private const string NoKey = "-";

    private readonly FileStream _file;

    private SiteRecord(FileStream file) => _file = file;

    /// <summary>Creates the record where there is none; null where another build holds it.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static SiteRecord? TryOpen(string folder)
    {
        try
        {
            return new SiteRecord(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (DiskRefusal.IsHeldByAnother(exception))
        {
            return null;
        }
    }

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The files by their paths; empty where the last build did not come to its end.</summary>
    public Dictionary<string, FileState> Read()
    {
        _file.Position = 0;
        using var reader = new StreamReader(_file, Encoding.UTF8, leaveOpen: true);
        var states = new Dictionary<string, FileState>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line == End)
            {
                return states;
            }

            // Hash, length, time, key and path; a path may hold blanks.
            if (line.Split(' ', 5) is not [var hash, var length, var changed, var key, var path] || !long.TryParse(length, out var bytes) || !long.TryParse(changed, out var ticks))
            {
                break;
            }

            states[path] = new FileState(hash, bytes, new DateTime(ticks, DateTimeKind.Utc)) { Key = key == NoKey ? null : key };
        }

        return [];
    }

    /// <summary>From now on the folder is being written to.</summary>
    public void Clear()
    {
        _file.SetLength(0);
        _file.Flush();
    }

    public void Write(IEnumerable<KeyValuePair<string, FileState>> states)
    {
        Clear();
        _file.Position = 0;
        using var writer = new StreamWriter(_file, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (path, state) in states)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{state.Hash} {state.Length} {state.Changed.Ticks} {state.Key ?? NoKey} {path}"));
        }

        writer.WriteLine(End);
    }

    /// <summary>Waits until the record and every file beside it is on the disk.</summary>
    public void Flush()
    {
        _file.Flush();
        DiskFlush.Of(_file.SafeFileHandle);
    }

    public void Dispose() => _file.Dispose();
}
