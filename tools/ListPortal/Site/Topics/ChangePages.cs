using ListPortal.Changes.Telling;
using ListPortal.Fields;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site.Views;

namespace ListPortal.Site.Topics;

/// <summary>The change log: adjustments of the lists, and what was published without one.</summary>
internal static class ChangePages
{
    /// <summary>A longer log is told year by year.</summary>
    private const int MostEntries = 100;

    public static IEnumerable<Page> Of(PortalIndex index, ListHistory history, ChangeLog log)
    {
        var years = log.Entries.Count > MostEntries ? log.Entries.Select(entry => entry.Day.Year).Distinct().ToList() : [];
        yield return LogPage(index, history, [.. log.Entries.Take(MostEntries)], years) with { Title = index.Texts.Title("changes"), Address = Addresses.Changes };
        foreach (var year in years)
        {
            yield return YearPage(index, history, [.. log.Entries.Where(entry => entry.Day.Year == year)], years);
        }

        foreach (var entry in log.Entries)
        {
            yield return entry.Adjustment is { } adjustment ? AdjustmentPage(index, adjustment, entry) : PublishedPage(index, entry);
        }
    }

    private static Page YearPage(PortalIndex index, ListHistory history, IReadOnlyList<LogEntry> entries, IReadOnlyList<int> years)
    {
        var year = entries[0].Day.Year;
        return LogPage(index, history, entries, years) with
        {
            Address = Addresses.ChangesIn(year),
            Title = index.Texts.Title("changes_of_year", year),
            View = () => ViewOf(index, history, entries, years) with { Year = year },
            Crumbs = index.Crumbs.Changes,
        };
    }

    private static Page LogPage(PortalIndex index, ListHistory history, IReadOnlyList<LogEntry> entries, IReadOnlyList<int> years) => new()
    {
        Address = Addresses.Changes,
        Title = "",
        Description = index.Texts.Description("changes"),
        Template = "changes",
        View = () => ViewOf(index, history, entries, years),
        Crumbs = index.Crumbs.Home,
        Part = NavigationPart.Changes,
        Scripts = ["changes/changes.js"],
        WaitsForScripts = true,
        IsSample = index.Portal.Adjustments.Any(adjustment => adjustment.Document.IsSample),
    };

    private static ChangesView ViewOf(PortalIndex index, ListHistory history, IReadOnlyList<LogEntry> entries, IReadOnlyList<int> years)
    {
        var lines = entries.SelectMany(entry => entry.Lines).ToList();
        var items = lines.Select(line => line.Item).ToHashSet(StringComparer.Ordinal);
        var zones = lines.SelectMany(line => line.Zones).ToHashSet(StringComparer.Ordinal);
        return new ChangesView(entries)
        {
            Zones = [.. index.Portal.Zones.Where(zone => zones.Contains(zone.Id)).Select(zone => new FilterChoice(zone.Id, zone.ShortName))],
            Items = [.. index.Portal.Items.Where(item => items.Contains(item.Id)).Select(item => new FilterChoice(item.Id, item.Name))],
            Departments = [.. lines.SelectMany(line => line.Departments).Distinct().Order(StringComparer.Ordinal).Select(name => new FilterChoice(name, name))],
            Classes = [.. lines.Select(line => line.Class).Distinct().Order().Select(each => new FilterChoice(each.ToString(), each.LabelOf()))],
            Years = years,
            Unread = history.Unread,
        };
    }

    private static Page AdjustmentPage(PortalIndex index, Adjustment adjustment, LogEntry entry) => new()
    {
        Address = Addresses.Of(adjustment),
        Changed = entry.Day,
        Title = index.Texts.Title("change", adjustment.Title),
        Description = adjustment.Reason,
        Template = "change",
        View = () => new ChangeView(
            adjustment,
            [.. adjustment.Changes.GroupBy(change => change.Zone).Select(group => new GroupOf<Zone, AdjustmentChange>(group.Key, [.. group]))],
            entry.Commit),
        Crumbs = index.Crumbs.Changes,
        Part = NavigationPart.Changes,
        IsSample = adjustment.Document.IsSample,
    };

    private static Page PublishedPage(PortalIndex index, LogEntry entry) => new()
    {
        Address = entry.Address,
        Changed = entry.Day,
        Title = entry.Title,
        Description = index.Texts.Description("published_change", entry.Lines.Count),
        Template = "published-change",
        View = () => new PublishedChangeView(entry, [.. entry.Lines.GroupBy(line => line.Subject).Select(group => new GroupOf<string, LogLine>(group.Key, [.. group]))]),
        Crumbs = index.Crumbs.Changes,
        Part = NavigationPart.Changes,
    };
}
