namespace ListPortal.Tests.History;

/// <summary>One commit of a case below tests/cases/history: its day, what it is called, and what it does to files.</summary>
internal sealed record ScriptedCommit(string Day, string Name, IReadOnlyList<ScriptedEdit> Edits)
{
    private const char Feed = '⏎';

    /// <summary>
    /// Commits begin with <c>commit:</c> and a day. Their steps have three lines, <c>file:</c>, <c>find:</c> and <c>put:</c>; a step without the last
    /// takes the file away, one without the second makes it. In both texts <c>⏎</c> stands for a line feed.
    /// </summary>
    public static IReadOnlyList<ScriptedCommit> Read(string path) =>
        [.. File.ReadAllText(path).Split("\ncommit: ").Skip(1).Select(Parse)];

    private static ScriptedCommit Parse(string commit)
    {
        var steps = commit.Split("\nfile: ");
        var title = steps[0].TrimEnd().Split(' ', 2);
        return new ScriptedCommit(title[0], title[1], [.. steps.Skip(1).Select(Edit)]);
    }

    private static ScriptedEdit Edit(string step)
    {
        var lines = step.Split('\n').Where(line => line.Length > 0).ToList();
        return new ScriptedEdit(lines[0].Trim(), TextOf(lines, "find:"), TextOf(lines, "put:"));
    }

    private static string? TextOf(IReadOnlyList<string> lines, string key) =>
        lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal)) is { } line ? line[Math.Min(key.Length + 1, line.Length)..].Replace(Feed, '\n') : null;
}
