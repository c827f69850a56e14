using ListPortal.Fields;

namespace ListPortal.Site.Views;

/// <summary>One field of the data, as the one description of fields has it.</summary>
/// <param name="Key">With the keys of the records around it, for example <c>promised_limit.amount</c>.</param>
public sealed record DictionaryField(string Key, string Label, string Meaning)
{
    public required bool IsList { get; init; }

    /// <summary>It holds fields of its own.</summary>
    public required bool IsRecord { get; init; }

    /// <summary>How a single value is written: text, integer, date, flag, or one of <see cref="Words"/>.</summary>
    public required string Type { get; init; }

    public required string? Unit { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Words that are allowed; none where anything is.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public static DictionaryField Of(FieldDescription field, string key) => new(key, field.About.Label, field.About.Meaning)
    {
        IsList = field.Shape is not (FieldShape.Scalar or FieldShape.Record),
        IsRecord = field.Shape == FieldShape.Record,
        Type = TypeOf(field.ElementType),
        Unit = field.About.Unit,
        IsRequired = field.About.Required,
        Words = [.. field.ElementType.IsEnum ? TermWords.Of(field.ElementType).Select(term => term.Word) : [], .. FieldAdvice.AbsencesOf(field)],
    };

    private static string TypeOf(Type type) => type == typeof(int) ? "integer" : type == typeof(DateOnly) ? "date" : type == typeof(bool) ? "flag" : type.IsEnum ? "word" : "text";
}
