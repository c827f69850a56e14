using System.Globalization;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>The one way to write a value in a single line, as adjustments quote it: 5 个工作日, 10 日, 当场, 无.</summary>
public static class CanonicalText
{
    /// <summary>The text of a written value, or 无 where the key is absent; null for values that have no single line.</summary>
    public static string? Of(object? written) => written switch
    {
        null => AbsenceWords.None,
        IWritten { Presence: Presence.None } => AbsenceWords.None,
        IWritten { Presence: Presence.Unknown } => AbsenceWords.Unknown,
        IWritten { Presence: Presence.Unreadable } => null,
        Text text => text.Value,
        Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        DateField date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Flag flag => flag.Value ? "是" : "否",
        Written<SourceLimit> { Value: { Amount.IsGiven: true, Unit.IsGiven: true } limit } => Of(limit),
        IHasValue { BareValue: Enum term } => TermWords.Of(term.GetType()).First(word => word.Value.Equals(term)).Word,
        _ => null,
    };

    /// <summary>A limit in words. Between number and 工作日 stands the measure word that Chinese asks for.</summary>
    public static string Of(SourceLimit limit)
    {
        var unit = limit.Unit is { IsGiven: true } ? limit.Unit.Value : Fields.Terms.TimeUnit.WorkingDay;
        var amount = limit.Amount is { IsGiven: true } ? limit.Amount.Value : 0;
        return unit switch
        {
            Fields.Terms.TimeUnit.OnTheSpot => "当场",
            Fields.Terms.TimeUnit.Day => $"{amount} 日",
            _ => $"{amount} 个工作日",
        };
    }
}
