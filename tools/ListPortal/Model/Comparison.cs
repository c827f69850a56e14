using System.Globalization;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Model;

/// <summary>One item in the zones that handle it, question by question.</summary>
public sealed record Comparison(IReadOnlyList<ComparedFact> Facts)
{
    /// <summary>What each zone has for itself: of course it differs, and an applicant does not choose by it.</summary>
    private static readonly IReadOnlySet<ComparedField> OwnToEachZone = new HashSet<ComparedField> { ComparedField.Department, ComparedField.Effective, ComparedField.Until };

    public IReadOnlyList<ComparedFact> Different { get; } = [.. Facts.Where(fact => !fact.IsAlike)];

    public IReadOnlyList<ComparedFact> Alike { get; } = [.. Facts.Where(fact => fact.IsAlike)];

    /// <summary>The differences that matter to an applicant.</summary>
    public IReadOnlyList<ComparedFact> Telling => [.. Different.Where(fact => !OwnToEachZone.Contains(fact.Field))];

    /// <param name="handling">Guides of one item, all of zones that handle it.</param>
    public static Comparison Of(IReadOnlyList<Guide> handling) => new(
    [
        .. Enum.GetValues<ComparedField>().Where(_ => handling.Count > 0).Select(field => FactOf(field, [.. handling.Select(guide => ValueOf(field, guide))])),
    ]);

    /// <summary>Working days and days have no common order: one of each, and no limit has a rank.</summary>
    private static ComparedFact FactOf(ComparedField field, IReadOnlyList<ComparedValue> values)
    {
        var units = values.Select(value => value.Guide.Delegation!.PromisedLimit.Value?.Unit).OfType<TimeUnit>().Where(unit => unit != TimeUnit.OnTheSpot);
        return field == ComparedField.Limit && units.Distinct().Count() > 1
            ? new ComparedFact(field, [.. values.Select(value => value with { Rank = null })]) { UnitsDiffer = true }
            : new ComparedFact(field, values);
    }

    private static ComparedValue ValueOf(ComparedField field, Guide guide)
    {
        var delegation = guide.Delegation!;
        return field switch
        {
            ComparedField.Answer => new(guide, guide.Answer.WordOf()),
            ComparedField.Limit => new(guide, KeyOf(delegation.PromisedLimit, limit => limit.Words), RankOf(delegation.PromisedLimit, limit => limit.Unit == TimeUnit.OnTheSpot ? 0 : limit.Amount)),
            ComparedField.Materials => new(guide, KeyOf(guide.Terms.Materials, list => Digits(list.Count)), RankOf(guide.Terms.Materials, list => list.Count)),
            ComparedField.Copies => CopiesOf(guide),
            ComparedField.Visits => new(guide, KeyOf(delegation.Visits, Digits), RankOf(delegation.Visits, visits => visits)),
            ComparedField.Fee => new(guide, KeyOf(guide.Terms.Fee, fee => string.Join('|', fee.Charges.Select(charge => $"{charge.Name} {charge.Standard.Value}")))),
            ComparedField.Form => new(guide, delegation.Form.WordOf()),
            ComparedField.Steps => new(guide, KeyOf(guide.Terms.Steps, list => Digits(list.Count)), RankOf(guide.Terms.Steps, list => list.Count)),
            ComparedField.Channels => new(guide, string.Join('、', delegation.Channels.Order().Select(channel => channel.WordOf()))),
            ComparedField.Level => new(guide, delegation.ExerciseLevel.WordOf()),
            ComparedField.Department => new(guide, delegation.Department.Id),
            ComparedField.Effective => new(guide, DayOf(delegation.Effective)),
            ComparedField.Until => new(guide, delegation.Until is { } until ? DayOf(until) : ""),
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    private static ComparedValue CopiesOf(Guide guide) => guide.Terms.Papers is { Unknown: 0 } papers
        ? new(guide, $"{papers.Originals}+{papers.Copies}", papers.Originals + papers.Copies)
        : new(guide, guide.Terms.Materials.IsNone ? "" : null);

    /// <summary>无 is an answer, too; 待核 is none.</summary>
    private static string? KeyOf<T>(Stated<T> stated, Func<T, string> key)
        where T : notnull => stated.IsGiven ? key(stated.Value) : stated.IsNone ? "" : null;

    private static int? RankOf<T>(Stated<T> stated, Func<T, int> rank)
        where T : notnull => stated.IsGiven ? rank(stated.Value) : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string DayOf(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
