using System.Text.RegularExpressions;

namespace ListPortal.Content.Patching;

/// <summary>Writes a text as a YAML scalar: as it stands where that is safe, else between double quotes.</summary>
internal static partial class YamlScalarText
{
    private const string Indicators = "!&*|>'\"%@`#,[]{}";
    private const string FlowMarks = ",[]{}";

    /// <param name="isFlow">The scalar stands between brackets or braces.</param>
    /// <param name="isText">The field holds text, so that what looks like a number must not be taken for one by other tools.</param>
    public static string Of(string value, bool isFlow, bool isText) =>
        IsPlain(value, isFlow) && !(isText && LooksTyped().IsMatch(value)) ? value : Quoted(value);

    private static bool IsPlain(string value, bool isFlow) =>
        value.Length > 0
        && value.Trim() == value
        && !Indicators.Contains(value[0], StringComparison.Ordinal)
        && !StartsLikeStructure().IsMatch(value)
        && !EndsAPlainScalar().IsMatch(value)
        && !(isFlow && value.AsSpan().IndexOfAny(FlowMarks) >= 0);

    private static string Quoted(string value)
    {
        var escaped = value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }

    [GeneratedRegex(@"\A([-?:]([ ,\[\]{}]|\z)|---|\.\.\.)")]
    private static partial Regex StartsLikeStructure();

    /// <summary>What ends a plain scalar, or cannot stand in one.</summary>
    [GeneratedRegex(@":( |\z)| #|[\n\t]")]
    private static partial Regex EndsAPlainScalar();

    /// <summary>What YAML 1.1 or 1.2 reads as a number, a truth value or nothing.</summary>
    [GeneratedRegex(@"\A([-+]?[0-9._]+([eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|[-+]?\.(inf|nan)|true|false|yes|no|on|off|null|~)\z", RegexOptions.IgnoreCase)]
    private static partial Regex LooksTyped();
}
