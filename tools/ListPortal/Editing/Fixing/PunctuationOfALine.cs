using System.Text.RegularExpressions;
using ListPortal.Content;

namespace ListPortal.Editing.Fixing;

/// <summary>
/// Writes the marks that YAML knows in place of their Chinese forms: the colon behind a known key and the blank behind it,
/// the commas between known keys, the brackets around a list and the braces around a record. An id before a record counts
/// as a known key. Text between quotes stays.
/// </summary>
internal sealed partial class PunctuationOfALine(KnownFields known)
{
    private static readonly Dictionary<char, char> Openers = new() { ['｛'] = '{', ['［'] = '[', ['【'] = '[', ['{'] = '{', ['['] = '[' };
    private static readonly Dictionary<char, char> Closers = new() { ['｝'] = '}', ['］'] = ']', ['】'] = ']', ['}'] = '}', [']'] = ']' };

    /// <summary>The line with its marks mended, or null where it has none to mend.</summary>
    public string? Mended(string line)
    {
        var comment = Comment().Match(line) is { Success: true } found ? found.Index : line.Length;
        var (written, behind) = (line[..comment].TrimEnd(), line[line[..comment].TrimEnd().Length..]);
        var head = Head().Match(written);
        var key = head.Groups["key"];
        var isKey = head.Groups["id"].Success || (key.Success && known.Named(key.Value).Any());
        var lead = isKey ? written[..(key.Index + key.Length)] + ":" : head.Groups["lead"].Value;
        var value = isKey ? written[head.Length..] : written[lead.Length..];
        var blank = !isKey || value.Length == 0 ? "" : head.Groups["blank"].Value is { Length: > 0 } blanks ? SafeScalars.HalfWidth(blanks) : " ";
        var mended = lead + blank + (InBrackets(value, isKey ? key.Value : null) ?? value) + behind;
        return mended == line ? null : mended;
    }

    /// <summary>What stands between brackets or braces, mended; null where the value does not or where only people can tell its parts.</summary>
    private string? InBrackets(string value, string? key)
    {
        if (value.Length < 2 || !Openers.TryGetValue(value[0], out var open) || !Closers.TryGetValue(value[^1], out var close) || (open == '{') != (close == '}'))
        {
            return null;
        }

        var inner = value[1..^1];
        var parts = open == '{' ? Fields(inner) : Words(inner, key);
        return parts is null ? null : $"{open}{parts}{close}";
    }

    private string Fields(string inner) => FieldInside().Replace(inner, match =>
    {
        var isText = IsQuoted(inner.AsSpan(0, match.Index)) || !known.Named(match.Groups["key"].Value).Any();
        var mark = match.Groups["mark"].Value.TrimStart().StartsWith('，') ? ", " : match.Groups["mark"].Value;
        return isText ? match.Value : $"{mark}{match.Groups["key"].Value}: ";
    });

    private static bool IsQuoted(ReadOnlySpan<char> before) => before.Count('"') % 2 == 1 || before.Count('\'') % 2 == 1;

    private string? Words(string inner, string? key)
    {
        if (!inner.AsSpan().ContainsAny('，', '、'))
        {
            return inner;
        }

        var words = inner.Split(['，', '、', ','], StringSplitOptions.TrimEntries);
        var fields = key is null ? [] : known.Named(key).ToList();
        return fields.Count > 0 && fields.All(field => WordsOfAListApart.Mended(string.Join('，', words), field) is not null) ? string.Join(", ", words) : null;
    }

    [GeneratedRegex(@"\A(?<lead> *(- +)*)((?<key>[a-z_]+|[\p{IsCJKUnifiedIdeographs}（）]+|(?<id>[a-z0-9-]+(?=[:：] *[{｛])))[ 　]*[:：](?<blank>[ 　]*))?")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?<mark>\A\s*|[,，{]\s*)(?<key>[a-z_]+|[\p{IsCJKUnifiedIdeographs}（）]+)\s*[:：]\s*")]
    private static partial Regex FieldInside();

    [GeneratedRegex(@"\s#[^""']*\z")]
    private static partial Regex Comment();
}
