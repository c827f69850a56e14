using System.Globalization;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Tests.Changes;

/// <summary>Makes values that a field may hold, by its description alone; among them texts that a careless writer of YAML breaks on.</summary>
internal sealed class RandomRecords(Random random)
{
    private static readonly string[] Texts =
    [
        "新的说法", "甲: 乙", "编号 #7", "- 起头", "“引号”里的话", "\"半角引号\"", "[方括号", "{花括号}", "00123", "3.14", "true", "~", "@某人",
        "结尾冒号:", "一、二，三", "it's", "a, b", "反斜杠\\n", "%起头", "第一行\n第二行", "第一行\n\n第三行\n", "! 感叹", "* 星号", "&记号", "|竖线", "?问", "...", "---",
        "很长的一段话，用来看看一行写不下的时候怎么办，写成一行还是分成几行都要读得回来，这里再凑一些字数，直到它确实超过一百个字符为止，好的，现在应该差不多了，再来一点点就够了。",
    ];

    public PlainValue ValueOf(FieldDescription field)
    {
        var absences = new[] { (Absence.None, AbsenceWords.None), (Absence.Unknown, AbsenceWords.Unknown) }.Where(pair => field.About.MayBe.HasFlag(pair.Item1)).ToList();
        if (absences.Count > 0 && random.Next(4) == 0)
        {
            return new PlainText(Any(absences).Item2);
        }

        return field.Shape switch
        {
            FieldShape.Scalar => Scalar(field.ElementType),
            FieldShape.ScalarList => new PlainList([.. Times(1, 4, () => Scalar(field.ElementType))]),
            FieldShape.Record => RecordOf(RecordDescription.Of(field.ElementType)),
            FieldShape.RecordList => new PlainList([.. Ids().Select(id => ElementOf(field, id))]),
            FieldShape.KeyedTexts => new PlainRecord(Ids().Select(id => KeyValuePair.Create(id, Scalar(typeof(string))))),
            _ => new PlainRecord(Ids().Select(id => KeyValuePair.Create(id, (PlainValue)RecordOf(RecordDescription.Of(field.ElementType)).Without("id")))),
        };
    }

    /// <summary>A record with all required fields and some others.</summary>
    public PlainRecord RecordOf(RecordDescription description) =>
        new(from field in description.Fields where field.About.Required || random.Next(3) == 0 select KeyValuePair.Create(field.Key, ValueOf(field)));

    public PlainRecord ElementOf(FieldDescription list, string id) =>
        With(RecordOf(RecordDescription.Of(list.ElementType)), "id", new PlainText(id));

    public string NewId() => $"n{random.Next(1_000_000).ToString(CultureInfo.InvariantCulture)}";

    public static PlainRecord With(PlainRecord record, string key, PlainValue? value) =>
        new(value is null
            ? record.Entries.Where(entry => entry.Key != key)
            : record.Find(key) is null ? record.Entries.Append(new(key, value)) : record.Entries.Select(entry => entry.Key == key ? new(key, value) : entry));

    private PlainValue Scalar(Type type) => new PlainText(
        type == typeof(string) ? Any(Texts)
        : type == typeof(int) ? random.Next(1000).ToString(CultureInfo.InvariantCulture)
        : type == typeof(bool) ? Any(["是", "否"])
        : type == typeof(DateOnly) ? new DateOnly(2020, 1, 1).AddDays(random.Next(3000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Any(TermWords.Of(type)).Word);

    private IReadOnlyList<string> Ids() => [.. Times(1, 4, NewId).Distinct(StringComparer.Ordinal)];

    private IEnumerable<T> Times<T>(int least, int most, Func<T> make) => Enumerable.Range(0, random.Next(least, most)).Select(_ => make()).ToList();

    private T Any<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
