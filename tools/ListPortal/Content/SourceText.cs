using System.Buffers;
using System.Text;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;

namespace ListPortal.Content;

/// <summary>Turns a file's bytes into text, or into the reason why they are none.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Controls, zero-width characters, letters that are blank, the marks that turn the direction of text, breaks that only
    // look like a space or a line feed, and codes that are no characters at all (some parsers end there): a reviewer would
    // not see them.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. CharactersOf((0x00, 0x08), (0x0b, 0x0c), (0x0e, 0x1f), (0x7f, 0xa0), (0x200b, 0x200f), (0x2028, 0x202e), (0x2060, 0x206f), (0xfdd0, 0xfdef), (0xfff9, 0xfffb), (0xfffe, 0xffff)),
         '\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u17b5', '\u180e', '\u3164', '\ufeff', '\uffa0']);

    /// <summary>First half of the tags, U+E0000 to U+E007F, a second alphabet that no reader sees.</summary>
    private const char TagsFirst = '\udb40';
    private const char TagsLast = '\udc7f';

    public static string? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (file.Bytes.Length > YamlLimits.Size)
        {
            diagnostics.Add(DiagnosticCodes.TooLarge, SourcePosition.StartOf(file.Path), "文件超过 16 MB；清单文件都很小，请检查是否放错了文件。");
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

    private static IEnumerable<char> CharactersOf(params IEnumerable<(int First, int Last)> ranges) =>
        ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Select(code => (char)code);

    private static int HiddenIn(string text)
    {
        var plain = text.AsSpan().IndexOfAny(Hidden);
        for (var tag = text.IndexOf(TagsFirst, StringComparison.Ordinal); tag >= 0 && (plain < 0 || tag < plain); tag = text.IndexOf(TagsFirst, tag + 1))
        {
            if (text[tag + 1] <= TagsLast)
            {
                return tag;
            }
        }

        return plain;
    }

    private static bool RefuseHidden(string text, string path, DiagnosticBag diagnostics)
    {
        var index = HiddenIn(text);
        if (index < 0)
        {
            return false;
        }

        var before = text.AsSpan(0, index);
        var position = new SourcePosition(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
        diagnostics.Add(
            DiagnosticCodes.HiddenCharacter,
            position,
            $"这里有看不见的字符 U+{char.ConvertToUtf32(text, index):X4}；通常是从网页或文档粘贴带来的，请删去重打。");
        return true;
    }
}
