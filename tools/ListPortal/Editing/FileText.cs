using System.Text;
using ListPortal.Content;
using ListPortal.Fields;

namespace ListPortal.Editing;

/// <summary>The text of a file in its parts: YAML with '\n' as line ends, the Markdown below it, and what its bytes add to that.</summary>
/// <param name="Body">The text below the front matter; null where there is none.</param>
internal sealed record FileText(bool HasMark, bool IsWindows, string Yaml, string? Body)
{
    private const string Fence = "---\n";

    /// <summary>Lines of the file above the YAML.</summary>
    public int LinesAbove => Body is null ? 0 : 1;

    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            var text = Body is null ? Yaml : Fence + Yaml + Fence + Body;
            var bytes = Encoding.UTF8.GetBytes(IsWindows ? text.ReplaceLineEndings("\r\n") : text);
            return HasMark ? (byte[])[.. Encoding.UTF8.Preamble, .. bytes] : bytes;
        }
    }

    public static FileText Of(ContentFile file, RecordDescription description)
    {
        var bytes = file.Bytes.Span;
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        var text = Encoding.UTF8.GetString(hasMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        var isWindows = text.Contains("\r\n", StringComparison.Ordinal);
        var unified = text.ReplaceLineEndings("\n");
        var end = description.Body is null ? -1 : unified.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) + 1;
        return end <= 0
            ? new FileText(hasMark, isWindows, unified, null)
            : new FileText(hasMark, isWindows, unified[Fence.Length..end], unified[(end + Fence.Length)..]);
    }
}
