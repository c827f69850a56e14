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
    public static string Example(FieldDescription field) =>
        ValueOf(field) is { } value ? $"例如“{field.Key}: {value}”" : "写法见 content/README.md 中的样例";

    /// <summary>How the value is written, where it was written in another way.</summary>
    public static string Shape(FieldDescription field) => field.Shape switch
    {
        FieldShape.Scalar => "一个值；以“[”“{”开头的文字请加引号",
        FieldShape.ScalarList => "一列值，例如 [甲, 乙]",
        FieldShape.RecordList => "一列记录，每条以“- id:”开头",
        FieldShape.KeyedTexts => "“元素标识: 理由”",
        FieldShape.KeyedRecords => "“元素标识: {字段: 新值, reason: 理由}”",
        _ => $"下一级的“字段: 内容”，{Example(field)}",
    };

    /// <summary>The words that may stand instead of a value.</summary>
    public static IReadOnlyList<string> AbsencesOf(FieldDescription field) => field.About.MayBe switch
    {
        Absence.None => [AbsenceWords.None],
        Absence.Unknown => [AbsenceWords.Unknown],
        Absence.Either => [AbsenceWords.None, AbsenceWords.Unknown],
        _ => [],
    };

    /// <summary>A right value as it would stand in the file, or null where none can be made up.</summary>
    public static string? ValueOf(FieldDescription field) => field.Shape switch
    {
        FieldShape.Scalar => field.About.Example,
        FieldShape.ScalarList when field.About.Example is { } value => $"[{value}]",
        FieldShape.Record => RecordOf(RecordDescription.Of(field.ElementType)),
        _ => null,
    };

    private static string? RecordOf(RecordDescription description)
    {
        var values = description.Fields.Where(field => field.About.Required).Select(field => (field.Key, Value: ValueOf(field))).ToList();
        return values.Count > 0 && values.All(each => each.Value is not null)
            ? $"{{{string.Join(", ", values.Select(each => $"{each.Key}: {each.Value}"))}}}"
            : null;
    }
}
