namespace ListPortal.Fields;

/// <summary>Tells an editor what may stand in a field that lacks its value.</summary>
internal static class FieldAdvice
{
    /// <summary>The words that may stand there, or a right value to follow.</summary>
    public static string Otherwise(FieldDescription field) => field.About.MayBe switch
    {
        Absence.None => "确实没有的写“无”",
        Absence.Unknown => "不清楚的写“待核”",
        Absence.Either => "确实没有的写“无”，不清楚的写“待核”",
        _ => Example(field),
    };

    /// <summary>A right value with its key, as it would stand in the file.</summary>
    public static string Example(FieldDescription field) => (field.Shape, field.About.Example) switch
    {
        (_, null) => "写法见 content/README.md 中的样例",
        (FieldShape.ScalarList, var value) => $"例如“{field.Key}: [{value}]”",
        (_, var value) => $"例如“{field.Key}: {value}”",
    };
}
