using ListPortal.Content;
using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.History;
using ListPortal.Model;
using ListPortal.Site;
using ListPortal.Site.Views;

namespace ListPortal.Exports.Feeds;

/// <summary>
/// The change log as feeds: of the whole site, of each zone, item and department. Made only where the site has an address of
/// its own, for the ids in a feed are addresses.
/// </summary>
public sealed class FeedFiles
{
    /// <summary>A first batch changes thousands of things; its page tells them all.</summary>
    private const int MostLines = 30;

    private readonly Portal _portal;
    private readonly InterfaceTexts _texts;
    private readonly string _root;
    private readonly ChangeLog _log;

    private FeedFiles(Portal portal, ListHistory history, InterfaceTexts texts)
    {
        _portal = portal;
        _texts = texts;
        _root = portal.Settings.BaseUrl + portal.Settings.BasePath;
        _log = new ChangeLog(portal, history, new PageTexts(texts));
    }

    public static IReadOnlyList<OutputFile> Of(Portal portal, ListHistory history, InterfaceTexts texts) =>
        portal.Settings.BaseUrl is null ? [] : [.. new FeedFiles(portal, history, texts).All()];

    private IEnumerable<OutputFile> All()
    {
        var zones = By(line => line.Zones);
        var items = By(line => line.Item is { } item ? [item] : []);
        var departments = By(line => line.Departments);
        var gone = Gone().ToList();
        return
        [
            .. Feed(Addresses.Home, "", _log.Entries.SelectMany(entry => entry.Lines.Select(line => (entry, line))), gone),
            .. _portal.Zones.SelectMany(zone => Feed(Addresses.Of(zone), zone.ShortName, zones[zone.Id], [.. gone.Where(grave => grave.Zone == zone.Id)])),
            .. _portal.Items.SelectMany(item => Feed(Addresses.Of(item), item.Name, items[item.Id], [.. gone.Where(grave => grave.Item == item.Id)])),
            .. _portal.Departments.SelectMany(department => Feed(Addresses.Of(department), department.Name, departments[department.Name], [])),
        ];
    }

    private ILookup<string, (LogEntry Entry, LogLine Line)> By(Func<LogLine, IEnumerable<string>> keys) => _log.Entries
        .SelectMany(entry => entry.Lines.SelectMany(line => keys(line).Distinct().Select(key => (key, entry, line))))
        .ToLookup(found => found.key, found => (found.entry, found.line), StringComparer.Ordinal);

    /// <summary>What adjustments took from zones and no later one gave back.</summary>
    private IEnumerable<FeedTombstone> Gone() =>
        from field in AdjustedField.Of(_portal)
        let adjustment = field.Adjustment
        let change = field.Change
        let guide = _log.GuideOf(change)
        where change.Field == "status" && guide.Delegation is { Status: Status.Withdrawn or Status.Merged } delegation && delegation.AdjustmentId == adjustment.Id
        select new FeedTombstone(_root + Addresses.Of(guide)[1..], adjustment.Effective, adjustment.Reason) { Zone = change.Zone.Id, Item = change.Item.Id };

    /// <param name="subject">Whom or what the feed is about; empty for the whole site.</param>
    private IEnumerable<OutputFile> Feed(string address, string subject, IEnumerable<(LogEntry Entry, LogLine Line)> changes, IReadOnlyList<FeedTombstone> gone)
    {
        var title = _texts.Find("changes", "feed", "title");
        var feed = new AtomFeed
        {
            Page = _root + address[1..],
            Title = string.Join(" - ", new[] { subject, title, _portal.Settings.Title }.Where(part => part.Length > 0)),
            Author = _portal.Settings.Organisation,
            Began = _portal.Documents.Select(document => document.Issued).DefaultIfEmpty().Min(),
            Entries = [.. changes.GroupBy<(LogEntry Entry, LogLine Line), LogEntry, LogLine>(found => found.Entry, found => found.Line, ReferenceEqualityComparer.Instance).Select(EntryOf)],
            Tombstones = gone,
        };
        return feed.Files(address + Addresses.FeedName);
    }

    private FeedEntry EntryOf(IGrouping<LogEntry, LogLine> lines)
    {
        var (entry, count) = (lines.Key, lines.Count());
        var more = count > MostLines ? new[] { InterfaceTexts.Fill(_texts.Find("changes", "feed", "more"), [count]) } : [];
        return new FeedEntry(_root + entry.Address[1..], entry.Title, entry.Adjustment?.Reason ?? "", [.. lines.Take(MostLines).Select(Line), .. more])
        {
            Kind = entry.Adjustment?.Kind.WordOf() ?? string.Join(' ', entry.Classes.Select(each => each.LabelOf())),
            Updated = entry.Day,
        };
    }

    private static string Line(LogLine line) => $"{line.Subject}：{line.Sentence}";
}
