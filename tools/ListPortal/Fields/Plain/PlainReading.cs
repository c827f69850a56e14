using System.Collections;
using System.Globalization;

namespace ListPortal.Fields.Plain;

/// <summary>Takes the places out of source records, so that two of them can be compared.</summary>
public static class PlainReading
{
    /// <summary>The key under which the text below the front matter stands.</summary>
    public const string BodyKey = "body";

    public static PlainRecord Of(SourceRecord record)
    {
        var description = RecordDescription.Of(record.GetType());
        var entries = from field in description.Fields
                      let value = ValueOf(field, field.Get(record))
                      where value is not null
                      select KeyValuePair.Create(field.Key, value);
        return new PlainRecord(description.Body?.GetValue(record) is Text body ? entries.Append(new(BodyKey, new PlainText(body.OrEmpty()))) : entries);
    }

    private static PlainValue? ValueOf(FieldDescription field, object? written) => written switch
    {
        null or IWritten { Presence: Presence.Unreadable } => null,
        IWritten { Presence: Presence.None } => new PlainText(AbsenceWords.None),
        IWritten { Presence: Presence.Unknown } => new PlainText(AbsenceWords.Unknown),
        _ => Given(field, ((IHasValue)written).BareValue!),
    };

    private static PlainValue Given(FieldDescription field, object value) => field.Shape switch
    {
        FieldShape.Scalar => Scalar(value),
        FieldShape.Record => Of((SourceRecord)value),
        FieldShape.ScalarList => new PlainList([.. Bare(value).Select(Scalar)]),
        FieldShape.RecordList => new PlainList([.. ((IEnumerable)value).Cast<SourceRecord>().Select(Of)]),
        _ => new PlainRecord(((IEnumerable)value).Cast<IKeyed>().Select(entry => KeyValuePair.Create(entry.Key, Element(entry)))),
    };

    private static PlainValue Element(IKeyed entry) => ((IHasValue)entry.BareWritten).BareValue is SourceRecord record ? Of(record) : Scalar(((IHasValue)entry.BareWritten).BareValue!);

    private static IEnumerable<object> Bare(object list) => ((IEnumerable)list).Cast<IHasValue>().Select(written => written.BareValue!);

    /// <summary>The one way to write a value, whichever way the editor chose: 5 and 05 are the same number.</summary>
    private static PlainText Scalar(object value) => new(value switch
    {
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "是" : "否",
        _ => TermWords.Of(value.GetType()).First(term => term.Value.Equals(value)).Word,
    });
}
