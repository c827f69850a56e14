using System.Text;
using ListPortal.Content;
using ListPortal.Diagnostics;

namespace ListPortal.Editing.Fixing;

/// <summary>Mends what is safe in one file of the lists. Byte order mark, line ends, comments and layout stay.</summary>
public static class FileFix
{
    private const string Fence = "---\n";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The mended file with what was mended; null where nothing is to mend or nothing can be read.</summary>
    public static (ContentFile File, IReadOnlyList<Mend> Mends)? Of(ContentFile file)
    {
        if (ContentKinds.Of(file.Path) is not var (description, _) || Read(file) is not { } text)
        {
            return null;
        }

        var unified = text.ReplaceLineEndings("\n");
        var end = description.Body is null ? unified.Length : unified.IndexOf($"\n{Fence}", Fence.Length - 1, StringComparison.Ordinal) + 1;
        var start = description.Body is null ? 0 : Fence.Length;
        if (end < start)
        {
            return null;
        }

        var mended = new FixedText(unified[start..end], file.Path, description, description.Body is null ? 0 : 1);
        if (mended.Mends.Count == 0)
        {
            return null;
        }

        var whole = string.Concat(unified.AsSpan(0, start), mended.Text, unified.AsSpan(end));
        var written = file with { Bytes = (byte[])[.. MarkOf(file), .. Encoding.UTF8.GetBytes(text.Contains("\r\n", StringComparison.Ordinal) ? whole.ReplaceLineEndings("\r\n") : whole)] };
        // A mend that makes a fault was none.
        return Faults(written) <= Faults(file) ? (written, [.. mended.Mends.OrderBy(mend => mend.Position.Line).ThenBy(mend => mend.Position.Column)]) : null;
    }

    /// <summary>The byte order mark of the file, or nothing.</summary>
    private static ReadOnlySpan<byte> MarkOf(ContentFile file) => file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];

    private static string? Read(ContentFile file)
    {
        try
        {
            return Strict.GetString(file.Bytes.Span[MarkOf(file).Length..]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int Faults(ContentFile file)
    {
        var faults = new DiagnosticBag();
        ContentReader.Read([file], faults);
        return faults.Sorted().Count(fault => fault.Position.File == file.Path);
    }
}
