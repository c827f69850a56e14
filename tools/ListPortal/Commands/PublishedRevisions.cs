using System.Globalization;
using ListPortal.Content;
using ListPortal.History;

namespace ListPortal.Commands;

/// <summary>Asks git in one pass for all that was published of the lists since the settings' day: the commits of the main line that touched them.</summary>
internal static class PublishedRevisions
{
    private static readonly string[] MainLine = ["-c", "log.showSignature=false", "log", "--first-parent", "--format=%H %ct"];

    public static PastLists Of(string root) => From(root) is { } from ? new PastLists(Since(root, from) with { Readable = new ReadableCommits(root).Read() }) : PastLists.None;

    private static DateOnly? From(string root) => SettingsAlone.Of(root)?.HistoryFrom is { IsGiven: true } day ? day.Value : null;

    private static RevisionLog Since(string root, DateOnly from)
    {
        var commits = (Git.Ask(root, [.. MainLine, "HEAD", "--", ContentFolder.Name]) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CommitOf).Reverse().ToList();
        var first = commits.FindLastIndex(commit => commit.Day < from);
        var isCut = first < 0 && Git.Ask(root, "rev-parse", "--is-shallow-repository")?.Trim() == "true";
        if (commits.Count == 0)
        {
            return RevisionLog.Empty with { IsCut = isCut };
        }

        var start = commits[Math.Max(first, 0)];
        // What stood there when the history begins was published by then at the latest.
        var day = start.Day < from ? from : start.Day;
        return new RevisionLog([new Revision(start.Name, day, ListsAt(root, start.Name), []), .. Later(root, start.Name)]) { IsCut = isCut };
    }

    private static IReadOnlyList<ContentFile> ListsAt(string root, string commit) => [.. Git.FilesAt(root, commit).Where(file => file.Path != ContentKinds.Settings)];

    private static IReadOnlyList<Revision> Later(string root, string start)
    {
        string[] question = [.. MainLine, "--diff-merges=first-parent", "--reverse", "--raw", "--no-renames", "--no-abbrev", "-z", "--relative", $"{start}..HEAD", "--", ContentFolder.Name];
        var touched = Touched(Git.Ask(root, question) ?? "");
        var ids = touched.SelectMany(commit => commit.Files).Where(file => file.IsBlob).Select(file => file.Blob).Distinct(StringComparer.Ordinal).ToList();
        var blobs = ids.Zip(Git.BlobsOf(root, ids)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return [.. touched.Select(commit => new Revision(
            commit.Name,
            commit.Day,
            [.. commit.Files.Where(file => file.IsBlob).Select(file => new ContentFile(file.Path, blobs[file.Blob]))],
            [.. commit.Files.Where(file => !file.IsBlob).Select(file => file.Path)]))];
    }

    // "<commit> <seconds>", then for each file ":<mode> <mode> <blob> <blob> <letter>" and its path, each ended by a NUL.
    private static IReadOnlyList<TouchedCommit> Touched(string log)
    {
        var commits = new List<TouchedCommit>();
        var words = log.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].TrimStart('\n') is [':', .. var entry])
            {
                commits[^1].Files.Add(new TouchedFile(words[++at], entry.Split(' ')[3], entry.Split(' ')[1].StartsWith(Git.BlobMode, StringComparison.Ordinal)));
            }
            else
            {
                commits.Add(CommitOf(words[at]));
            }
        }

        return commits;
    }

    private static TouchedCommit CommitOf(string line)
    {
        var words = line.Trim().Split(' ');
        return new TouchedCommit(words[0], Today.InChina(long.Parse(words[1], CultureInfo.InvariantCulture)), []);
    }

    private sealed record TouchedCommit(string Name, DateOnly Day, List<TouchedFile> Files);

    private sealed record TouchedFile(string Path, string Blob, bool IsBlob);
}
