using System.Globalization;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;
using ListPortal.Fields.Terms;

namespace ListPortal.Changes.Telling;

/// <summary>Values as they stand in a sentence: with their units, with labels for words and with names for ids.</summary>
internal sealed class ValueWords(ListNames names)
{
    /// <summary>Elements of a list that a sentence names; of more it says how many there are.</summary>
    private const int Named = 6;

    public string Of(FieldDescription field, PlainValue? value) => value switch
    {
        null => "未填写",
        PlainText { IsAbsence: true } absence => absence.Value,
        PlainText text => Scalar(field, text.Value),
        PlainRecord limit when field.ElementType == typeof(SourceLimit) => Limit(limit),
        PlainRecord record when field.Shape == FieldShape.Record => Fields(RecordDescription.Of(field.ElementType), record),
        PlainRecord keyed => $"{keyed.Entries.Count} 项",
        PlainList { Items: [PlainRecord, ..] } list => $"{list.Items.Count} 项（{Listed([.. list.Items.OfType<PlainRecord>().Select(item => names.Of(item, field))])}）",
        PlainList list => Listed([.. list.Items.OfType<PlainText>().Select(text => Scalar(field, text.Value))]),
        _ => "",
    };

    /// <summary>A limit in words, as adjustments quote it.</summary>
    public static string Limit(PlainRecord limit) => (Word(limit.TextOf("unit")), limit.TextOf("amount")) switch
    {
        (TimeUnit.OnTheSpot, _) => "当场",
        (TimeUnit.Day, var amount) => $"{amount} 日",
        (_, var amount) => $"{amount} 个工作日",
    };

    /// <summary>Texts stand in quotation marks; words, numbers and names speak for themselves.</summary>
    public string Scalar(FieldDescription field, string value)
    {
        if (field.ElementType == typeof(int))
        {
            return field.About.Unit is { } unit ? $"{value} {unit}" : value;
        }

        if (field.ElementType.IsEnum)
        {
            return TermWords.Of(field.ElementType).FirstOrDefault(term => term.Word == value)?.Label ?? value;
        }

        if (field.ElementType == typeof(DateOnly))
        {
            return DateOnly.TryParseExact(value, "yyyy-MM-dd", out var date) ? date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : value;
        }

        var text = field.About.RefersTo == Target.Nothing ? value : names.Of(field.About.RefersTo, value);
        return field.ElementType == typeof(bool) || text != value ? text : $"“{TextDifference.Shortened(text)}”";
    }

    private static string Listed(IReadOnlyList<string> words) => string.Join("、", words.Take(Named)) + (words.Count > Named ? "等" : "");

    private string Fields(RecordDescription description, PlainRecord record) =>
        string.Join("，", from field in description.Fields let value = record.Find(field.Key) where value is not null select $"{field.About.Label}{Of(field, value)}");

    private static TimeUnit Word(string unit) => TermWords.Of(typeof(TimeUnit)).FirstOrDefault(term => term.Word == unit)?.Value is TimeUnit known ? known : TimeUnit.WorkingDay;
}
