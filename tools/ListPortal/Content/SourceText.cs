using System.Buffers;
using System.Text;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;

namespace ListPortal.Content;

/// <summary>Turns a file's bytes into text, or into the reason why they are none.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Controls, zero-width characters, the marks that turn the direction of text, and breaks that only look like a space or
    // a line feed: a reviewer would not see them.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Concat(Enumerable.Range(127, 34)).Select(code => (char)code).Except(['\n', '\r', '\t']),
         '\u2028', '\u2029', '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff',
         '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']);

    public static string? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (file.Bytes.Length > YamlLimits.Size)
        {
            diagnostics.Add(DiagnosticCodes.TooLarge, SourcePosition.StartOf(file.Path), "文件超过 4 MB；清单文件都很小，请检查是否放错了文件。");
            return null;
        }

        var bytes = file.Bytes.Span;
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        string text;
        try
        {
            text = Strict.GetString(bytes[start..]);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(DiagnosticCodes.NotUtf8, SourcePosition.StartOf(file.Path), "文件不是 UTF-8 编码；请用编辑器另存为 UTF-8。");
            return null;
        }

        return RefuseHidden(text, file.Path, diagnostics) ? null : text;
    }

    private static bool RefuseHidden(string text, string path, DiagnosticBag diagnostics)
    {
        var index = text.AsSpan().IndexOfAny(Hidden);
        if (index < 0)
        {
            return false;
        }

        var before = text.AsSpan(0, index);
        var position = new SourcePosition(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
        diagnostics.Add(
            DiagnosticCodes.HiddenCharacter,
            position,
            $"这里有看不见的字符 U+{(int)text[index]:X4}；通常是从网页或文档粘贴带来的，请删去重打。");
        return true;
    }
}
