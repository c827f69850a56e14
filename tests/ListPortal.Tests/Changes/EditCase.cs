using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Changes;

/// <summary>
/// One case below tests/cases/changes or tests/cases/broken: what an editor did to the real lists. After a comment come steps of three lines,
/// <c>file:</c>, <c>find:</c> and <c>put:</c>; a step without the last takes the file away, one without the second makes it.
/// In both texts <c>⏎</c> stands for a line feed.
/// </summary>
internal sealed class EditCase(string folder, string name)
{
    private const char Feed = '⏎';
    private const string Expected = ".expected.txt";

    public static IReadOnlyList<ContentFile> Lists { get; } = ContentFolder.Read(Repository.Root, new DiagnosticBag());

    public string ExpectedPath => Path.ChangeExtension(PathOf(folder, name), Expected);

    /// <summary>The names of all cases of a folder, in order.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.txt").Select(path => Path.GetFileName(path)).Where(file => !file.EndsWith(Expected, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Compares what the tool says with the file beside the case; LISTPORTAL_ACCEPT=1 writes it.</summary>
    public void Accept(string told)
    {
        if (Environment.GetEnvironmentVariable("LISTPORTAL_ACCEPT") == "1")
        {
            File.WriteAllText(ExpectedPath, told);
        }

        Assert.Equal(File.ReadAllText(ExpectedPath), told);
    }

    /// <summary>The real lists with the steps carried out.</summary>
    public IReadOnlyList<ContentFile> Edited()
    {
        var files = Lists.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var step in File.ReadAllText(PathOf(folder, name)).Split("\nfile: ").Skip(1))
        {
            var lines = step.Split('\n').Where(line => line.Length > 0).ToList();
            Carry(files, lines[0].Trim(), TextOf(lines, "find:"), TextOf(lines, "put:"));
        }

        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static string? TextOf(IReadOnlyList<string> lines, string key) =>
        lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal)) is { } line ? line[Math.Min(key.Length + 1, line.Length)..].Replace(Feed, '\n') : null;

    private static string PathOf(params string[] parts) => Repository.PathOf(["tests", "cases", .. parts]);

    private static void Carry(Dictionary<string, ContentFile> files, string path, string? find, string? put)
    {
        if (put is null)
        {
            Assert.True(files.Remove(path), $"There is no {path}.");
            return;
        }

        var text = find is null ? "" : Encoding.UTF8.GetString(files[path].Bytes.Span);
        Assert.True(find is null || text.Split(find).Length == 2, $"{path} must hold the text once: {find}");
        files[path] = new ContentFile(path, Encoding.UTF8.GetBytes(find is null ? put : text.Replace(find, put, StringComparison.Ordinal)));
    }
}
