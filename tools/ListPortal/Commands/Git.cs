using System.Diagnostics;
using System.Globalization;
using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics.Reports;

namespace ListPortal.Commands;

/// <summary>Asks git about the folder of a project. The only place that starts it; what a user typed is never read as an option.</summary>
internal static class Git
{
    private const string BlobMode = "100";

    /// <summary>The text that git prints, or null where it fails or is not installed.</summary>
    public static string? Ask(string root, params IReadOnlyList<string> words) =>
        Run(root, [], words) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The full name of the commit that a word means.</summary>
    /// <exception cref="WrongUseException">There is none.</exception>
    public static string Resolve(string root, string revision) =>
        Ask(root, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}")?.Trim() is { Length: > 0 } commit
            ? commit
            : throw new WrongUseException($"“{revision}”不是文件夹，也不是这个仓库里的版本；请写分支名、标签或提交号，浅克隆的请先取回历史（git fetch --unshallow）。");

    /// <summary>The lines of the settings and the lists that differ from a revision, files that git does not know included.</summary>
    /// <exception cref="WrongUseException">There is no such revision.</exception>
    public static ChangedLines ChangedSince(string root, string revision)
    {
        var commit = Resolve(root, revision);
        var diff = Ask(root, "-c", "core.quotePath=false", "diff", "--unified=0", "--no-prefix", "--no-color", "--no-ext-diff", "--relative", commit, "--", ContentKinds.Settings, ContentFolder.Name);
        var untracked = Ask(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ContentKinds.Settings, ContentFolder.Name);
        return new ChangedLines(diff ?? "", (untracked ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The settings and the lists as they stood in a commit, by ordinal path. Symbolic links are left out.</summary>
    public static IReadOnlyList<ContentFile> FilesAt(string root, string commit)
    {
        var listing = Ask(root, "ls-tree", "-r", "-z", commit, "--", ContentKinds.Settings, ContentFolder.Name) ?? "";
        var blobs = listing.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith(BlobMode, StringComparison.Ordinal))
            .Select(line => (Id: line.Split('\t')[0].Split(' ')[2], Path: line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]))
            .OrderBy(blob => blob.Path, StringComparer.Ordinal)
            .ToList();
        var bytes = Run(root, [.. blobs.Select(blob => blob.Id)], ["cat-file", "--batch"]) ?? [];
        return [.. blobs.Select(blob => blob.Path).Zip(Blobs(bytes), static (path, blob) => new ContentFile(path, blob))];
    }

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
            var start = new ProcessStartInfo("git", ["-C", root, .. words])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var fed = Task.Run(() => Feed(git.StandardInput, input));
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            fed.Wait();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No git on this machine: the lists were copied without their history.
            return null;
        }
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
