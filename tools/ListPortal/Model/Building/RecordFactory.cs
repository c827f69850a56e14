using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Makes what stands on items and zones: whistles, journeys, adjustments, evaluations, calendars, pages.</summary>
internal sealed class RecordFactory(ReferenceBook references, IReadOnlyDictionary<string, Item> items)
{
    public Whistle Whistle(SourceWhistle source) => new()
    {
        Item = items[source.Item],
        Document = references.Document(source.Document),
        Why = source.Why.Must(),
        Law = source.Law.Must(),
        Article = source.Article.State(),
        Confidence = source.Confidence.Must(),
        Comes = references.Competence(source.Comes.Must()),
        Kind = source.Kind.Must(),
        Promise = LimitFactory.Create(source.Promise),
        How = new MarkdownText(source.How.Must()),
    };

    public Journey Journey(SourceJourney source)
    {
        var branches = source.Branches.Values()
            .Select(branch => new Branch(branch.Id.Must(), branch.Name.Must(), branch.Summary.Must()))
            .ToList();
        return new Journey
        {
            Id = source.Id,
            Name = source.Name.Must(),
            Summary = source.Summary.Must(),
            Keywords = source.Keywords.Texts(),
            Audience = source.Audience.Bare(),
            Document = references.Document(source.Document),
            Branches = branches,
            Steps = [.. source.Steps.Values().Select(step => JourneyStep(step, branches))],
        };
    }

    public Adjustment Adjustment(SourceAdjustment source) => new()
    {
        Id = source.Id,
        Title = source.Title.Must(),
        Kind = source.Kind.Must(),
        Document = references.Document(source.Document),
        Reason = source.Reason.Must(),
        Decided = source.Decided.Must(),
        Published = source.Published.Must(),
        Effective = source.Effective.Must(),
        Handover = source.Handover.State(),
        Transition = source.Transition.State(),
        Changes = [.. source.Changes.Values().Select(Change)],
    };

    public Evaluation Evaluation(SourceEvaluation source) => new()
    {
        Zone = references.Zone(source.Zone),
        Period = source.Period,
        Title = source.Title.Must(),
        Document = references.Document(source.Document),
        Start = source.Start.Must(),
        End = source.End.Must(),
        Published = source.Published.Must(),
        Summary = source.Summary.Must(),
        Items = [.. source.Items.Values().Select(EvaluatedItem)],
    };

    public static Calendar Calendar(SourceCalendar source) =>
        new(source.Year, source.Source.Must(), Days(source.DaysOff), Days(source.WorkingDays));

    public static TextPage Page(SourcePage source) => new(source.Id, source.Title.Must(), source.Summary.Must(), source.Order.Must())
    {
        Keywords = source.Keywords.Texts(),
        Body = new MarkdownText(source.Body.OrEmpty()),
    };

    private JourneyStep JourneyStep(SourceJourneyStep source, IReadOnlyList<Branch> branches)
    {
        var when = source.When.Texts();
        return new JourneyStep
        {
            Id = source.Id.Must(),
            Item = items[source.Item.Must()],
            After = source.After.Texts(),
            When = [.. branches.Where(branch => when.Contains(branch.Id))],
            Note = source.Note.Maybe(),
        };
    }

    private AdjustmentChange Change(SourceAdjustmentChange source)
    {
        var field = RecordDescription.Of(typeof(SourceDelegation)).Find(source.Field.Must())!;
        return new AdjustmentChange(source.Id.Must(), references.Zone(source.Zone.Must()), items[source.Item.Must()], field.Key)
        {
            FieldLabel = field.About.Label,
            From = CanonicalText.Of(source.From)!,
            To = CanonicalText.Of(source.To)!,
        };
    }

    private EvaluatedItem EvaluatedItem(SourceEvaluatedItem source) => new()
    {
        Item = items[source.Id.Must()],
        Cases = source.Cases.Must(),
        AverageDays = source.AverageDays.State(),
        Overdue = source.Overdue.Must(),
        Corrected = source.Corrected.Must(),
        Complaints = source.Complaints.Must(),
        Verdict = source.Verdict.Must(),
        Note = source.Note.Maybe(),
    };

    private static IReadOnlyList<CalendarDay> Days(Written<IReadOnlyList<SourceCalendarDay>>? days) =>
        [.. days.Values().Select(day => new CalendarDay(day.Date.Must(), day.Name.Must()))];
}
