using System.Globalization;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes.Telling;

/// <summary>Says in a sentence what a change is. The one place of such sentences: for reviews, for the change log and for feeds.</summary>
internal sealed class ChangeSentences(ChangedThing things, ValueWords words)
{
    private static readonly string[] Asked = ["form", "extent", "promised_limit", "department", "effective"];

    public string Of(Change change) => Sentence(change).ReplaceLineEndings(" ");

    /// <summary>The thing, and what it said before and says now, each short enough to stand in a table.</summary>
    public (string Thing, string From, string To) ValuesOf(Change change)
    {
        var thing = change.Place.Keys.Count == 0 ? Content.ContentKinds.Of(change.Place.File)?.Description.Kind!.Label ?? "" : things.Of(change.Place);
        return (thing, Short(change, change.Before), Short(change, change.After));
    }

    private string Short(Change change, PlainValue? value) => (value, change.Place.Field) switch
    {
        (null, _) => AbsenceWords.None,
        (PlainRecord, _) when change.Place.Keys.Count == 0 || IsElement(change.Place) => "有",
        (_, { } field) => words.Of(field, value),
        (PlainText text, null) => TextDifference.Shortened(text.Value),
        _ => "有",
    };

    private string Sentence(Change change) => (change.Place, change.Kind) switch
    {
        ({ Keys.Count: 0 }, _) => OfFile(change),
        (var place, ChangeKind.Renamed) => $"{things.Of(place)}的标识由 {Text(change.Before)} 改为 {Text(change.After)}",
        (var place, ChangeKind.Reordered) => $"{things.Of(place)}的次序有调整",
        (var place, _) when OverrideChanges.IsDrop(place) => OfDrop(change),
        (var place, _) when IsElement(place) => OfElement(change),
        _ => OfField(change),
    };

    private string OfFile(Change change)
    {
        var kind = Content.ContentKinds.Of(change.Place.File)?.Description;
        var label = kind?.Kind!.Label ?? "文件";
        if (change.Kind != ChangeKind.Added)
        {
            return $"删去{label}";
        }

        return kind?.Type == typeof(SourceDelegation) && change.After is PlainRecord delegation ? $"新增{label}：{Terms(kind, delegation)}" : $"新增{label}";
    }

    /// <summary>What a reviewer asks first of a new delegation.</summary>
    private string Terms(RecordDescription kind, PlainRecord delegation) => string.Join(
        "，",
        from key in Asked
        let field = kind.Find(key)!
        select $"{field.About.Label}{Spaced(words.Of(field, delegation.Find(key)))}".TrimEnd());

    private string OfDrop(Change change)
    {
        var thing = $"{things.ListOf(change.Place)}“{things.ElementName(change.Place)}”";
        return change.Kind switch
        {
            ChangeKind.Added => $"本区不适用{thing}，理由：{TextDifference.Shortened(Text(change.After))}",
            ChangeKind.Removed => $"本区恢复适用{thing}",
            _ => $"本区不适用{thing}的理由{FromTo(new TextDifference(Text(change.Before), Text(change.After)))}",
        };
    }

    private string OfElement(Change change)
    {
        var name = things.ElementName(change.Place);
        return change.Kind == ChangeKind.Added
            ? $"{things.ListOf(change.Place)}增加“{name}”{Details(change.Place.Field!, change.After)}"
            : $"{things.ListOf(change.Place)}删去“{name}”";
    }

    private string OfField(Change change)
    {
        var thing = things.Of(change.Place) + (OverrideChanges.IsOverride(change.Place) ? "（本区规定）" : "");
        return (change.Before, change.After, change.Place.Field) switch
        {
            (PlainText before, PlainText after, null) => $"{thing}{FromTo(new TextDifference(before.Value, after.Value))}",
            (_, _, null) => $"{thing}有改动",
            (null, var after, { } field) => $"{thing}填写为{words.Of(field, after)}",
            (var before, null, { } field) => $"{thing}不再填写，原为{words.Of(field, before)}",
            (PlainList before, PlainList after, { Shape: FieldShape.ScalarList } field) => $"{thing}{OfTexts(field, before, after)}",
            (PlainText { IsAbsence: false } before, PlainText { IsAbsence: false } after, { About.RefersTo: Target.Nothing } field) when field.ElementType == typeof(string) =>
                $"{thing}{FromTo(new TextDifference(before.Value, after.Value))}",
            (var before, var after, { } field) => $"{thing}由{Spaced(words.Of(field, before))}改为{Spaced(words.Of(field, after))}{Trend(field, before, after)}",
        };
    }

    private string OfTexts(FieldDescription field, PlainList before, PlainList after)
    {
        var added = new PlainList([.. after.Items.Except(before.Items)]);
        var removed = new PlainList([.. before.Items.Except(after.Items)]);
        return (added.Items.Count, removed.Items.Count) switch
        {
            (0, 0) => "的次序有调整",
            (_, 0) => $"增加{words.Of(field, added)}",
            (0, _) => $"删去{words.Of(field, removed)}",
            _ => $"增加{words.Of(field, added)}，删去{words.Of(field, removed)}",
        };
    }

    /// <summary>Whether a number or a limit became less or more; nothing where the two cannot be compared.</summary>
    public static string Trend(FieldDescription field, PlainValue before, PlainValue after) => (field, Weight.Compare(field, before, after)) switch
    {
        (_, null or 0) => "",
        ({ ElementType: var type }, var sign) when type == typeof(SourceLimit) => sign < 0 ? "（缩短）" : "（延长）",
        ({ ElementType: var type }, var sign) when type == typeof(int) => sign < 0 ? "（减少）" : "（增加）",
        _ => "",
    };

    /// <summary>The words and numbers that a new element cannot do without.</summary>
    private string Details(FieldDescription list, PlainValue? element)
    {
        if (element is not PlainRecord record)
        {
            return "";
        }

        var details = from field in RecordDescription.Of(list.ElementType).Fields
                      let value = record.Find(field.Key)
                      where value is not null && field.Shape == FieldShape.Scalar && (field.ElementType == typeof(int) || field.ElementType.IsEnum)
                      select field.ElementType == typeof(int) ? $"{field.About.Label} {words.Of(field, value)}" : words.Of(field, value);
        return details.ToList() is { Count: > 0 } all ? $"（{string.Join("，", all)}）" : "";
    }

    private static bool IsElement(ChangePlace place) => place.Keys.Count > 0 && place.Fields[^1] is null && place.Field is { Shape: FieldShape.RecordList };

    private static string FromTo(TextDifference difference) => $"由“{difference.Before}”改为“{difference.After}”";

    // Between Chinese and a figure stands a blank.
    public static string Spaced(string value) => value.Length > 0 && char.IsAsciiLetterOrDigit(value[0])
        ? char.IsAsciiLetterOrDigit(value[^1]) ? $" {value} " : $" {value}"
        : value;

    private static string Text(PlainValue? value) => value is PlainText text ? text.Value : string.Format(CultureInfo.InvariantCulture, "{0}", value);
}
