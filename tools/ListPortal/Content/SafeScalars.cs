using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Values that can only have been meant in one way: 2026年3月1日 is a date, ３份 is a number of copies.</summary>
internal static partial class SafeScalars
{
    private static readonly string[] Yes = ["true", "yes", "y", "对", "有", "√"];
    private static readonly string[] No = ["false", "no", "n", "不", "没有", "×"];

    /// <summary>The right way to write the value, or null where it is right already or only its editor can tell.</summary>
    public static string? Of(string written, FieldDescription field)
    {
        var trimmed = written.Trim();
        var plain = HalfWidth(trimmed);
        var meant = field.ElementType switch
        {
            var type when AbsenceWords.Read(trimmed) != Presence.Given && field.About.MayBe != Absence.Never => trimmed,
            var type when type == typeof(int) => Number(plain, field.About.Unit),
            var type when type == typeof(DateOnly) => Date(plain),
            var type when type == typeof(bool) => YesOrNo(plain),
            var type when type == typeof(string) => IsCode(field) && Code().IsMatch(plain) ? plain : trimmed,
            var type => Word(trimmed, type),
        };
        return meant == written ? null : meant;
    }

    // Elsewhere full-width letters may be meant: a query that people really type, for example.
    private static bool IsCode(FieldDescription field) => field.About.RefersTo != Target.Nothing || field.Key == "id" || field.About.Bearing == Bearing.Fact;

    // Two terms may have one label: M and L are both shown as 待核, and only an editor knows which was meant.
    private static string? Word(string text, Type type) =>
        TermWords.Of(type).Where(term => term.Word == text || term.Label == text).ToList() is [var only] ? only.Word : null;

    private static string? Number(string text, string? unit)
    {
        var bare = unit is not null && text.EndsWith(unit, StringComparison.Ordinal) ? text[..^unit.Length].TrimEnd() : text;
        return int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? bare : null;
    }

    private static string? Date(string text) =>
        DateParts().Match(text) is { Success: true } date
        && DateOnly.TryParseExact($"{date.Groups["y"].Value}-{date.Groups["m"].Value}-{date.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string? YesOrNo(string text) => text switch
    {
        "是" or "否" => text,
        _ when Yes.Contains(text, StringComparer.OrdinalIgnoreCase) => "是",
        _ when No.Contains(text, StringComparer.OrdinalIgnoreCase) => "否",
        _ => null,
    };

    /// <summary>Digits, Latin letters, signs and blanks that an input method left in full width.</summary>
    internal static string HalfWidth(string text)
    {
        var half = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            half.Append(character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character == '　' ? ' ' : character);
        }

        return half.ToString();
    }

    [GeneratedRegex(@"\A(?<y>[0-9]{4})((?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})| ?年 ?(?<m>[0-9]{1,2}) ?月 ?(?<d>[0-9]{1,2}) ?[日号]?)\z")]
    private static partial Regex DateParts();

    /// <summary>An id, a code or a phone number.</summary>
    [GeneratedRegex(@"\A[0-9A-Za-z][0-9A-Za-z-]*\z")]
    private static partial Regex Code();
}
