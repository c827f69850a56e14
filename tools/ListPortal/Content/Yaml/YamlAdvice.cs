using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace ListPortal.Content.Yaml;

/// <summary>
/// Tells an editor which slip made a file unreadable. The parser notices most slips a line late and in words of its own;
/// here are the few that Chinese text invites.
/// </summary>
internal static partial class YamlAdvice
{
    /// <summary>Where the slip is within the text, and what to do about it. Null where it is where the parser stopped.</summary>
    public static (Mark? Place, string Message) For(string text, YamlException exception)
    {
        var lines = text.Split('\n');
        var stopped = (int)Math.Clamp(exception.Start.Line, 1, lines.Length);
        if (exception.Message.Contains("tab", StringComparison.Ordinal) && Array.FindIndex(lines, line => TabIndent().IsMatch(line)) is >= 0 and var tab)
        {
            return (At(tab + 1, lines[tab].IndexOf('\t', StringComparison.Ordinal)), "这一行用制表符（Tab）缩进；请改用空格。");
        }

        foreach (var number in new[] { stopped, LineAbove(lines, stopped) })
        {
            if (number > 0 && LineFault(lines[number - 1]) is var (column, message))
            {
                return (At(number, column), message);
            }
        }

        // After the last line feed the parser counts a line that no editor shows.
        var place = exception.Start.Line > lines.Length ? At(lines.Length, 0) : (Mark?)null;
        return (place, ByParser(exception.Message, lines[stopped - 1].ElementAtOrDefault((int)exception.Start.Column - 1)));
    }

    private static Mark At(int line, int column) => new(0, line, column + 1);

    private static int LineAbove(string[] lines, int number)
    {
        do
        {
            number--;
        }
        while (number > 0 && lines[number - 1].Trim() is "" or ['#', ..]);
        return number;
    }

    /// <summary>The column, from 0, of a slip that can be seen in the line alone.</summary>
    private static (int Column, string Message)? LineFault(string line)
    {
        var (slip, what) = FullWidthColon().Match(line) is { Success: true } wide ? (wide, "后面的冒号是全角的")
            : NoSpace().Match(line) is { Success: true } tight ? (tight, "的冒号后面没有空格")
            : NoColon().Match(line) is { Success: true } bare ? (bare, "后面没有冒号")
            : default;
        if (slip is not null)
        {
            var key = slip.Groups["key"];
            return (key.Index + key.Length, $"“{key.Value}”{what}；请用半角冒号加一个空格，写成“{key.Value}: 内容”。");
        }

        if (GluedHyphen().Match(line) is { Success: true } glued)
        {
            return (glued.Groups["key"].Index, $"连字符后面没有空格；请写成“- {glued.Groups["key"].Value}: 内容”。");
        }

        return FullWidthComma().Match(line) is { Success: true } comma ? (comma.Groups["comma"].Index, "花括号里的逗号是全角的；请用半角逗号加一个空格分开各个字段。") : null;
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

    [GeneratedRegex(@"\{[^}]*(?<comma>，)\s*[a-z_]+:")]
    private static partial Regex FullWidthComma();

    [GeneratedRegex("^ *-(?<key>[a-z_]+):")]
    private static partial Regex GluedHyphen();

    [GeneratedRegex("^ *(- )?\\{?(?<key>[a-z_]+)：")]
    private static partial Regex FullWidthColon();

    [GeneratedRegex("^ *(- )?\\{?(?<key>[a-z_]+):[^ \\r\\n]")]
    private static partial Regex NoSpace();

    [GeneratedRegex("^ *(?<key>[a-z_]+)\\s*(#.*)?$")]
    private static partial Regex NoColon();
}
