using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Past;

/// <summary>The history of each record, and its earlier versions as they stood.</summary>
internal sealed class HistoryPages(PortalIndex index, ListHistory history, ChangeLog log)
{
    private readonly Trails _trails = new(history);
    private readonly ILookup<string, (Adjustment Adjustment, AdjustmentChange Change)> _byItem = Changes(index.Portal, change => change.Item.Id);
    private readonly ILookup<string, (Adjustment Adjustment, AdjustmentChange Change)> _byZone = Changes(index.Portal, change => change.Zone.Id);

    /// <param name="present">The pages of today. They come out again with the way to their history.</param>
    public IEnumerable<Page> Beside(IReadOnlyList<Page> present)
    {
        var pages = present.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var owners = HistoryOwners.Of(index, pages).ToList();
        var withHistory = owners.ToDictionary(owner => owner.Page.Address, StringComparer.Ordinal);
        var past = new List<(Publication Publication, PastVersion Version)>();
        var histories = owners.Select(owner => HistoryPage(owner, past)).ToList();
        return
        [
            .. present.Select(page => withHistory.TryGetValue(page.Address, out var owner) ? page with { History = Addresses.HistoryOf(page.Address), Changed = LastChange(owner) } : page),
            .. histories,
            .. new PastPages(index.Texts, history).Of(past, pages),
        ];
    }

    private Page HistoryPage(HistoryOwner owner, List<(Publication Publication, PastVersion Version)> past)
    {
        var steps = _trails.Of(owner);
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
                Records = owner is { ItemId: null, IsAdjusted: true } ? Addresses.ZoneRecords(owner.Page.Address) : null,
            },
            Crumbs = [.. owner.Page.Crumbs, new Crumb(owner.Page.Title, owner.Page.Address)],
            Part = owner.Page.Part,
            Feed = owner.Page.Feed,
            IsSample = owner.Page.IsSample,
            Scripts = owner is { ItemId: null, IsAdjusted: true } ? ["history/compare-days.js"] : [],
            WaitsForScripts = owner is { ItemId: null, IsAdjusted: true },
        };
    }

    private DateOnly? LastChange(HistoryOwner owner)
    {
        var published = _trails.Of(owner).Where(step => step.Changes.Count > 0).Select(step => step.Publication.Day);
        var announced = AdjustmentsOf(owner).Select(pair => pair.Adjustment.Published);
        return published.Concat(announced).Select(day => (DateOnly?)day).DefaultIfEmpty().Max();
    }

    private IEnumerable<(Adjustment Adjustment, AdjustmentChange Change)> AdjustmentsOf(HistoryOwner owner) => !owner.IsAdjusted ? []
        : owner.ItemId is null ? _byZone[owner.ZoneId!]
        : _byItem[owner.ItemId].Where(pair => owner.ZoneId is null || pair.Change.Zone.Id == owner.ZoneId);

    private IEnumerable<HistoryEvent> LegalOf(HistoryOwner owner)
    {
        return AdjustmentsOf(owner).GroupBy(pair => pair.Adjustment.Id, StringComparer.Ordinal)
            .Select(group => (group.First().Adjustment, Lines: group.Select(pair => log.LineOf(pair.Change))))
            .OrderByDescending(pair => pair.Adjustment.Effective)
            .Select(pair => new HistoryEvent(pair.Adjustment.Effective, [.. pair.Lines]) { Adjustment = pair.Adjustment, Address = Addresses.Of(pair.Adjustment) });
    }

    private HistoryEvent EventOf(TrailStep step) => new(step.Publication.Day, [.. step.Changes.Select(log.LineOf)])
    {
        Address = step.Changes.Count == 0 ? null
            : step.Changes.All(change => change.AdjustmentId is not null) ? $"{Addresses.Changes}{step.Changes[0].AdjustmentId}/"
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

    private static ILookup<string, (Adjustment Adjustment, AdjustmentChange Change)> Changes(Portal portal, Func<AdjustmentChange, string> key) => portal.Adjustments
        .SelectMany(adjustment => adjustment.Changes.Select(change => (adjustment, change)))
        .ToLookup(pair => key(pair.change), StringComparer.Ordinal);
}
