using System.Text.RegularExpressions;
using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;
using ListPortal.Fields.Plain;
using ListPortal.Model;

namespace ListPortal.Changes.Telling;

/// <summary>Tells what an adjustment decided in the sentences of any other change of the lists.</summary>
public static partial class AdjustmentTelling
{
    private static readonly RecordDescription Delegation = RecordDescription.Of(typeof(SourceDelegation));

    public static ToldChange Of(AdjustmentChange change)
    {
        var field = Delegation.Find(change.Field)!;
        var place = new ChangePlace(ContentKinds.PathOf<SourceDelegation>(change.Zone.Id, change.Item.Id), [change.Field]);
        var told = new Change(place, ChangeKind.Changed, ValueOf(field, change.From), ValueOf(field, change.To));
        return new ToldChange($"{change.Zone.ShortName} · {change.Item.Name}", SentenceOf(field, told, change), ChangeClasses.Of(told), [told])
        {
            Zones = [change.Zone.ShortName],
        };
    }

    private static string SentenceOf(FieldDescription field, Change told, AdjustmentChange change) => change is { Field: "status", From: AbsenceWords.None, To: "在用" }
        ? $"新增{Delegation.Kind!.Label}"
        : $"{field.About.Label}由{ChangeSentences.Spaced(change.From)}改为{ChangeSentences.Spaced(change.To)}{ChangeSentences.Trend(field, told.Before!, told.After!)}";

    /// <summary>Adjustments quote values in a line of text; a limit is to be compared as amount and unit.</summary>
    private static PlainValue ValueOf(FieldDescription field, string text)
    {
        if (field.ElementType != typeof(SourceLimit) || AbsenceWords.Read(text) != Presence.Given)
        {
            return new PlainText(text);
        }

        var limit = LimitInWords().Match(text);
        return limit.Success
            ? Limit(limit.Groups[1].Value, limit.Groups[2].Value)
            : Limit("0", text);
    }

    private static PlainRecord Limit(string amount, string unit) =>
        new([KeyValuePair.Create<string, PlainValue>("amount", new PlainText(amount)), KeyValuePair.Create<string, PlainValue>("unit", new PlainText(unit))]);

    [GeneratedRegex("^([0-9]+) 个?(.+)$")]
    private static partial Regex LimitInWords();
}
