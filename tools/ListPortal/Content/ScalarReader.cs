using System.Globalization;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Reads one scalar as the type that its field asks for. Nothing is guessed: 00123 stays 00123 in a text field.</summary>
internal static class ScalarReader
{
    /// <summary>The value, or null where a fault was reported.</summary>
    public static object? Read(YamlScalar scalar, FieldDescription field, DiagnosticBag diagnostics)
    {
        var type = field.ElementType;
        var read = type == typeof(string) ? scalar.Value
            : type == typeof(int) ? Number(scalar.Value)
            : type == typeof(DateOnly) ? Date(scalar.Value)
            : type == typeof(bool) ? YesOrNo(scalar.Value)
            : AllowedWord(scalar.Value, type);
        if (read is not Fault fault)
        {
            return read;
        }

        // A label instead of the word is told by the fault itself.
        var meant = type.IsEnum ? null : SafeScalars.Of(scalar.Value, field);
        diagnostics.Add(fault.Code, scalar.Position, meant is null ? fault.Message : $"{fault.Message}是不是“{meant}”？");
        return null;
    }

    private static object Number(string written) =>
        int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : new Fault(DiagnosticCodes.NotANumber, $"“{written}”不是整数，或者大得不合情理；请只写阿拉伯数字，不带单位，例如 5。");

    private static object Date(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : new Fault(DiagnosticCodes.NotADate, $"“{written}”不是日期；请写成年-月-日，例如 2026-03-31。");

    private static object YesOrNo(string written) => written switch
    {
        "是" => true,
        "否" => false,
        _ => new Fault(DiagnosticCodes.NotYesOrNo, $"这里写的是“{written}”；请写“是”或“否”。"),
    };

    private static object AllowedWord(string written, Type type)
    {
        var terms = TermWords.Of(type);
        var words = terms.Select(term => term.Word).ToList();
        var meant = terms.FirstOrDefault(term => term.Label == written)?.Word ?? Nearest.To(written, words);
        return terms.FirstOrDefault(term => term.Word == written)?.Value ?? new Fault(
            DiagnosticCodes.NotAnAllowedWord,
            $"“{written}”不在允许的取值之内；{(meant is null ? "" : $"是不是“{meant}”？")}可以写：{string.Join("、", words)}。");
    }

    /// <summary>What stands in the place of a value that could not be read.</summary>
    private sealed record Fault(DiagnosticCode Code, string Message);
}
