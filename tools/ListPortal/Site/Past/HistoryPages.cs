using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Past;

/// <summary>The history of each record, and its earlier versions as they stood.</summary>
internal sealed class HistoryPages(PortalIndex index, ListHistory history, ChangeLog log)
{
    private readonly Trails _trails = new(history);
    private readonly ILookup<string, AdjustedField> _byItem = AdjustedField.Of(index.Portal).ToLookup(field => field.Change.Item.Id, StringComparer.Ordinal);
    private readonly ILookup<string, AdjustedField> _byZone = AdjustedField.Of(index.Portal).ToLookup(field => field.Change.Zone.Id, StringComparer.Ordinal);

    /// <param name="present">The pages of today. They come out again with the way to their history.</param>
    public IEnumerable<Page> Beside(IReadOnlyList<Page> present)
    {
        var pages = present.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var past = new List<(Publication Publication, PastVersion Version)>();
        var histories = new List<Page>();
        var changed = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        foreach (var owner in HistoryOwners.Of(index, pages))
        {
            var steps = _trails.Of(owner);
            histories.Add(HistoryPage(owner, steps, past));
            changed.Add(owner.Page.Address, LastChange(owner, steps));
        }

        return
        [
            .. present.Select(page => changed.TryGetValue(page.Address, out var day) ? page with { History = Addresses.HistoryOf(page.Address), Changed = day } : page),
            .. histories,
            .. new PastPages(index.Texts, history).Of(past, pages),
        ];
    }

    private Page HistoryPage(HistoryOwner owner, IReadOnlyList<TrailStep> steps, List<(Publication Publication, PastVersion Version)> past)
    {
        var versions = Versions(owner, [.. Trails.ByDay(steps).Where(day => owner.WasThere(day.Publication))]);
        past.AddRange(versions);
        return new Page
        {
            Address = Addresses.HistoryOf(owner.Page.Address),
            Title = index.Texts.Title("history", owner.Page.Title),
            Description = index.Texts.Description("history", owner.Page.Title),
            Template = "history",
            View = () => new HistoryView
            {
                Name = owner.Name,
                Address = owner.Page.Address,
                Legal = [.. LegalOf(owner)],
                Published = [.. steps.Reverse().Select(EventOf)],
                Versions = [.. versions.Select(version => version.Version).Reverse()],
                Records = owner.IsZone ? Addresses.ZoneRecords(owner.Page.Address) : null,
            },
            Crumbs = [.. owner.Page.Crumbs, new Crumb(owner.Page.Title, owner.Page.Address)],
            Part = owner.Page.Part,
            Feed = owner.Page.Feed,
            IsSample = owner.Page.IsSample,
            Scripts = owner.IsZone ? ["history/compare-days.js"] : [],
            WaitsForScripts = owner.IsZone,
        };
    }

    private DateOnly? LastChange(HistoryOwner owner, IReadOnlyList<TrailStep> steps)
    {
        var published = steps.Where(step => step.Changes.Count > 0).Select(step => step.Publication.Day);
        var announced = AdjustmentsOf(owner).Select(pair => pair.Adjustment.Published);
        return published.Concat(announced).Select(day => (DateOnly?)day).DefaultIfEmpty().Max();
    }

    private IEnumerable<AdjustedField> AdjustmentsOf(HistoryOwner owner) => !owner.IsAdjusted ? []
        : owner.ItemId is null ? _byZone[owner.ZoneId!]
        : _byItem[owner.ItemId].Where(pair => owner.ZoneId is null || pair.Change.Zone.Id == owner.ZoneId);

    private IEnumerable<HistoryEvent> LegalOf(HistoryOwner owner) =>
        AdjustmentsOf(owner).GroupBy(pair => pair.Adjustment.Id, StringComparer.Ordinal)
            .Select(group => (group.First().Adjustment, Lines: group.Select(pair => log.LineOf(pair.Change))))
            .OrderByDescending(pair => pair.Adjustment.Effective)
            .Select(pair => new HistoryEvent(pair.Adjustment.Effective, [.. pair.Lines]) { Adjustment = pair.Adjustment, Address = Addresses.Of(pair.Adjustment) });

    private HistoryEvent EventOf(TrailStep step) => new(step.Publication.Day, [.. step.Changes.Select(log.LineOf)])
    {
        Address = step.Changes.Count == 0 ? null
            : step.Changes.All(change => change.AdjustmentId is not null) ? Addresses.ChangesOf(step.Changes[0].AdjustmentId!)
            : Addresses.ChangesOf(step.Publication),
    };

    /// <summary>All but the last, which is the page of today.</summary>
    private List<(Publication Publication, PastVersion Version)> Versions(HistoryOwner owner, IReadOnlyList<TrailStep> days) =>
        [.. days.Zip(days.Skip(1)).Select((pair, at) => (pair.First.Publication, new PastVersion(owner.Page.Address, pair.First.Publication.Day, pair.Second.Publication.Day)
        {
            Next = [.. pair.Second.Changes.Select(log.LineOf)],
            Earlier = at == 0 ? null : days[at - 1].Publication.Day,
            NextIsPast = at < days.Count - 2,
        }))];
}
