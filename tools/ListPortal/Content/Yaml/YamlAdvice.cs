using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace ListPortal.Content.Yaml;

/// <summary>
/// Tells an editor which slip made a file unreadable. The parser notices most slips a line late and in words of its own;
/// here are the few that Chinese text invites.
/// </summary>
internal static partial class YamlAdvice
{
    /// <summary>The line of the slip within the text, or 0 where it is where the parser stopped, and what to do about it.</summary>
    public static (int Line, string Message) For(string text, YamlException exception)
    {
        var lines = text.Split('\n');
        var stopped = (int)Math.Clamp(exception.Start.Line, 1, lines.Length);
        if (exception.Message.Contains("tab", StringComparison.Ordinal) && Array.FindIndex(lines, line => TabIndent().IsMatch(line)) is >= 0 and var tab)
        {
            return (tab + 1, "这一行用制表符（Tab）缩进；请改用空格。");
        }

        foreach (var number in new[] { stopped, LineAbove(lines, stopped) })
        {
            if (number > 0 && KeyFault(lines[number - 1]) is { } message)
            {
                return (number, message);
            }
        }

        // After the last line feed the parser counts a line that no editor shows.
        return (exception.Start.Line > lines.Length ? lines.Length : 0, ByParser(exception.Message, lines[stopped - 1].ElementAtOrDefault((int)exception.Start.Column - 1)));
    }

    private static int LineAbove(string[] lines, int number)
    {
        do
        {
            number--;
        }
        while (number > 0 && lines[number - 1].Trim() is "" or ['#', ..]);
        return number;
    }

    private static string? KeyFault(string line)
    {
        var wrong = FullWidthColon().Match(line) is { Success: true } wide ? (wide, "后面的冒号是全角的")
            : NoSpace().Match(line) is { Success: true } tight ? (tight, "的冒号后面没有空格")
            : NoColon().Match(line) is { Success: true } bare ? (bare, "后面没有冒号")
            : default;
        if (wrong.Item1?.Groups["key"].Value is { } key)
        {
            return $"“{key}”{wrong.Item2}；请用半角冒号加一个空格，写成“{key}: 内容”。";
        }

        return FullWidthComma().IsMatch(line) ? "花括号里的逗号是全角的；请用半角逗号加一个空格分开各个字段。" : null;
    }

    private static string ByParser(string reason, char start) => reason switch
    {
        _ when reason.Contains("invalid mapping", StringComparison.Ordinal) =>
            "这里不应再有“字段: 内容”；文字中有冒号加空格的，请给整段文字加引号；缩进多了的，请与同一级的字段对齐。",
        _ when reason.Contains("quoted scalar", StringComparison.Ordinal) =>
            "从这里开始的引号没有成对；请补上后一个引号，文字里的引号用“”。",
        _ when "@`%!&*|>".Contains(start, StringComparison.Ordinal) => $"文字不能以“{start}”开头；请给整段文字加引号。",
        _ => "这里的写法不符合 YAML；常见原因是缩进没有对齐，或者以引号、“[”“{”开头的文字没有整段加引号，请对照上一行检查。",
    };

    [GeneratedRegex("^ *\\t")]
    private static partial Regex TabIndent();

    [GeneratedRegex(@"\{[^}]*，\s*[a-z_]+:")]
    private static partial Regex FullWidthComma();

    [GeneratedRegex("^ *(- )?\\{?(?<key>[a-z_]+)：")]
    private static partial Regex FullWidthColon();

    [GeneratedRegex("^ *(- )?\\{?(?<key>[a-z_]+):[^ \\r\\n]")]
    private static partial Regex NoSpace();

    [GeneratedRegex("^ *(?<key>[a-z_]+)\\s*(#.*)?$")]
    private static partial Regex NoColon();
}
