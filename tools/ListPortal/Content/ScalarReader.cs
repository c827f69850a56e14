using System.Globalization;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Reads one scalar as the type that its field asks for. Nothing is guessed: 00123 stays 00123 in a text field.</summary>
internal static class ScalarReader
{
    /// <summary>The value, or null where a fault was reported.</summary>
    public static object? Read(YamlScalar scalar, Type type, DiagnosticBag diagnostics)
    {
        var written = scalar.Value;
        if (type == typeof(string))
        {
            return written;
        }

        if (type == typeof(int))
        {
            return int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : Report(DiagnosticCodes.NotANumber, $"“{written}”不是整数；请只写阿拉伯数字，例如 5。");
        }

        if (type == typeof(DateOnly))
        {
            return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : Report(DiagnosticCodes.NotADate, $"“{written}”不是日期；请写成年-月-日，例如 2026-03-31。");
        }

        return type == typeof(bool) ? YesOrNo() : AllowedWord();

        object? YesOrNo() => written switch
        {
            "是" => true,
            "否" => false,
            _ => Report(DiagnosticCodes.NotYesOrNo, $"这里写的是“{written}”；请写“是”或“否”。"),
        };

        object? AllowedWord()
        {
            var terms = TermWords.Of(type);
            var term = terms.FirstOrDefault(term => term.Word == written);
            var words = terms.Select(term => term.Word).ToList();
            return term?.Value ?? Report(
                DiagnosticCodes.NotAnAllowedWord,
                $"“{written}”不在允许的取值之内；可以写：{string.Join("、", words)}。{Nearest.Hint(written, words)}");
        }

        object? Report(DiagnosticCode code, string message)
        {
            diagnostics.Add(code, scalar.Position, message);
            return null;
        }
    }
}
