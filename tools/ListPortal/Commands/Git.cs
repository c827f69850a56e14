using System.Diagnostics;
using System.Globalization;
using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics.Reports;

namespace ListPortal.Commands;

/// <summary>Asks git about the folder of a project. The only place that starts it; what a user typed is never read as an option.</summary>
internal static class Git
{
    /// <summary>How the mode of a file begins that is neither link nor submodule.</summary>
    public const string BlobMode = "100";

    /// <summary>Far more than the largest history needs; one that hangs must not hang a pipeline.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Inside a hook these name the repository that the hook runs for, which need not be the one of the folder.</summary>
    private static readonly string[] OfAnotherRepository = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>The text that git prints, or null where it fails or is not installed.</summary>
    public static string? Ask(string root, params IReadOnlyList<string> words) =>
        Run(root, [], words) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The full name of the commit that a word means.</summary>
    /// <exception cref="WrongUseException">There is none.</exception>
    public static string Resolve(string root, string revision) =>
        Ask(root, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")?.Trim() is { Length: > 0 } commit
            ? commit
            : throw new WrongUseException(Ask(root, "rev-parse", "--git-dir") is null
                ? $"{root} 不在 git 仓库里，或者这台机器没有安装 git，不能找到“{revision}”。"
                : $"“{revision}”不是文件夹，也不是这个仓库里的版本；请写分支名、标签或提交号，浅克隆的请先取回历史（git fetch --unshallow）。");

    /// <summary>The commit that settings, lists and templates stand at; null where they were changed since, or where there is no repository.</summary>
    public static string? RevisionOf(string root) =>
        Ask(root, "status", "--porcelain", "--", ContentKinds.Settings, ContentFolder.Name, "templates") is "" ? Ask(root, "rev-parse", "HEAD")?.Trim() : null;

    /// <summary>The lines of the settings and the lists that differ from a revision, files that git does not know included.</summary>
    /// <param name="linesOf">The lines of a file of the project, none where it cannot be read.</param>
    /// <exception cref="WrongUseException">There is no such revision.</exception>
    public static ChangedLines ChangedSince(string root, string revision, Func<string, IReadOnlyList<string>> linesOf)
    {
        var commit = Resolve(root, revision);
        string[] diff = ["-c", "core.quotePath=false", "diff", "--unified=0", "--no-prefix", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text", "--relative"];
        var changed = Required(root, [.. diff, commit, "--", ContentKinds.Settings, ContentFolder.Name]);
        var untracked = Required(root, ["ls-files", "--others", "--exclude-standard", "-z", "--", ContentKinds.Settings, ContentFolder.Name]);
        return new ChangedLines(changed, untracked.Split('\0', StringSplitOptions.RemoveEmptyEntries), linesOf);
    }

    private static string Required(string root, IReadOnlyList<string> words) =>
        Ask(root, words) ?? throw new IOException($"git {string.Join(' ', words)} 没有做成");

    /// <summary>The settings and the lists as they stood in a commit, by ordinal path. Symbolic links are left out.</summary>
    public static IReadOnlyList<ContentFile> FilesAt(string root, string commit)
    {
        var listing = Ask(root, "ls-tree", "-r", "-z", commit, "--", ContentKinds.Settings, ContentFolder.Name) ?? "";
        var blobs = listing.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith(BlobMode, StringComparison.Ordinal))
            .Select(line => (Id: line.Split('\t')[0].Split(' ')[2], Path: line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]))
            .OrderBy(blob => blob.Path, StringComparer.Ordinal)
            .ToList();
        return [.. blobs.Select(blob => blob.Path).Zip(BlobsOf(root, [.. blobs.Select(blob => blob.Id)]), static (path, blob) => new ContentFile(path, blob))];
    }

    /// <summary>What the named blobs hold, in their order.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> BlobsOf(string root, IReadOnlyList<string> ids) => Blobs(Run(root, ids, ["cat-file", "--batch"]) ?? []);

    // Each blob comes as "<id> blob <size>", a line feed, its bytes, and a line feed.
    private static IEnumerable<ReadOnlyMemory<byte>> Blobs(byte[] batch)
    {
        for (var at = 0; at < batch.Length;)
        {
            var end = Array.IndexOf(batch, (byte)'\n', at);
            var size = int.Parse(Encoding.ASCII.GetString(batch, at, end - at).Split(' ')[2], CultureInfo.InvariantCulture);
            yield return batch.AsMemory(end + 1, size);
            at = end + 1 + size + 1;
        }
    }

    private static byte[]? Run(string root, IReadOnlyList<string> input, IReadOnlyList<string> words)
    {
        try
        {
            using var git = Process.Start(Prepared(root, words))!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            using var output = new MemoryStream();
            var talk = Task.WhenAll(Task.Run(() => Feed(git.StandardInput, input)), git.StandardOutput.BaseStream.CopyToAsync(output));
            if (!talk.Wait(Limit) || !git.WaitForExit(Limit))
            {
                git.Kill(entireProcessTree: true);
                throw new IOException($"git {string.Join(' ', words)} 在 {Limit.TotalSeconds} 秒内没有做完");
            }

            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No git on this machine: the lists were copied without their history.
            return null;
        }
    }

    private static ProcessStartInfo Prepared(string root, IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo("git", ["-C", root, .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        foreach (var name in OfAnotherRepository)
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static void Feed(StreamWriter stream, IReadOnlyList<string> lines)
    {
        using (stream)
        {
            foreach (var line in lines)
            {
                stream.Write(line);
                stream.Write('\n');
            }
        }
    }
}
