using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Changes;

/// <summary>
/// One case below tests/cases/changes: what an editor did to the real lists. After a comment come steps of three lines,
/// <c>file:</c>, <c>find:</c> and <c>put:</c>; a step without the last takes the file away, one without the second makes it.
/// In both texts <c>⏎</c> stands for a line feed.
/// </summary>
internal sealed class EditCase(string name)
{
    private const char Feed = '⏎';
    private static readonly string Folder = Repository.PathOf("tests", "cases", "changes");

    public static IReadOnlyList<ContentFile> Lists { get; } = ContentFolder.Read(Repository.Root, new DiagnosticBag());

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Where(file => !file.EndsWith(".expected.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public string ExpectedPath => Path.Combine(Folder, Path.ChangeExtension(name, ".expected.txt"));

    /// <summary>The real lists with the steps carried out.</summary>
    public IReadOnlyList<ContentFile> Edited()
    {
        var files = Lists.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var step in File.ReadAllText(Path.Combine(Folder, name)).Split("file: ").Skip(1))
        {
            var lines = step.Split('\n').Where(line => line.Length > 0).ToList();
            Carry(files, lines[0].Trim(), TextOf(lines, "find: "), TextOf(lines, "put: "));
        }

        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static string? TextOf(IReadOnlyList<string> lines, string key) =>
        lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Replace(Feed, '\n');

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
