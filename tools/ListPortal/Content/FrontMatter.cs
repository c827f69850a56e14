using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>The two parts of a .md file: YAML between two lines of three hyphens, and the Markdown below.</summary>
/// <param name="Yaml">The text between the two lines; it begins on line 2.</param>
internal sealed record FrontMatter(string Yaml, Text Body)
{
    private const string Fence = "---\n";

    public static FrontMatter? Split(string text, string path, DiagnosticBag diagnostics)
    {
        var unified = text.ReplaceLineEndings("\n");
        var end = unified.StartsWith(Fence, StringComparison.Ordinal) ? unified.IndexOf("\n---\n", Fence.Length - 1, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            diagnostics.Add(
                DiagnosticCodes.FrontMatterMissing,
                SourcePosition.StartOf(path),
                "文件应以“---”开头，写明标题等字段，再以一行“---”结束；请按 content/README.md 中的样例补上。");
            return null;
        }

        var body = unified[(end + "\n---\n".Length)..];
        var line = unified.AsSpan(0, unified.Length - body.Length).Count('\n') + 1;
        return new FrontMatter(unified[Fence.Length..(end + 1)], new Text(Presence.Given, body, new SourcePosition(path, line, 1)));
    }
}
